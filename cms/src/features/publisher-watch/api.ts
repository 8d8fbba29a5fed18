/** What other features may ask about the publisher. */
export { readHealth } from './read-health.ts'
