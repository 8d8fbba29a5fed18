export { closeSessionsWith } from './close-sessions.ts'
export { currentSession } from './current-session.ts'
export { sessionEndpoints } from './endpoints.ts'
export { keepWhatChanged, noteDevice } from './sign-in-hooks.ts'
