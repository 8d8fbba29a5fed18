export { EnrolmentSteps } from './enrolment-steps.tsx'
export { RecoveryCodes } from './recovery-codes.tsx'
export { lackingShape, recoveryShape, type ShownEnrolment } from './shapes.ts'
