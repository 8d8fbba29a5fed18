/** What every build depends on. */
export const sharedSources = ['contracts/src', 'domain/src', 'tsconfig.base.json', 'pnpm-lock.yaml'] as const
