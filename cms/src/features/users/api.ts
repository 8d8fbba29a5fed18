export { messages } from './messages.fr.ts'
export { passwordRefusal } from './password-refusal.ts'
