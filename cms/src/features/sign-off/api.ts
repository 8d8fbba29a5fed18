/** What publications are refused for, told beside the other findings. */
export { signOffFindings } from './sign-off-findings.ts'
