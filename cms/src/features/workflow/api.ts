/** What the home shows of reviews. */
export { messages } from './messages.fr.ts'
export { readOwnTexts, readToReview, type Some } from './read-home.ts'
export { judges } from './review-roles.ts'
