/** What other features need to answer browsers as the live site does. */
export type { Answer } from './answer.ts'
export { builtInPage } from './built-in-page.ts'
export { sitePolicy } from './content-security-policy.ts'
