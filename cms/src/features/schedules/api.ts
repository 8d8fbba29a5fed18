export { mayChangePlan } from './may-change-plan.ts'
