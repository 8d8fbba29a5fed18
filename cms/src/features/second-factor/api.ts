export { factorEndpoints } from './endpoints.ts'
export { giveRecoveryCodes, requireSecondFactor } from './require-second-factor.ts'
export { answerTo, SecondFactorMissing } from './sign-in.ts'
