export { readComingPlans, readFailedPlans } from './home-plans.ts'
export { mayChangePlan } from './may-change-plan.ts'
