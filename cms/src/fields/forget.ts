import type { FieldHook } from 'payload'

/** For what belongs to one document only: a duplicate starts without it. */
export const forget: FieldHook = () => null
