import type { z } from 'zod'

/** The value if it fits, something that does otherwise. */
export function kept<S extends z.ZodType>(schema: S, value: unknown, otherwise: z.infer<S>): z.infer<S> {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : otherwise
}

/** Rows of a list, each completed by what `complete` gives; rows that fit even so are kept. */
export function keptRows<S extends z.ZodType>(
  schema: S,
  rows: readonly Record<string, unknown>[],
  complete: (row: Record<string, unknown>) => Record<string, unknown>,
): z.infer<S>[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse({ ...row, ...complete(row) })
    return parsed.success ? [parsed.data] : []
  })
}
