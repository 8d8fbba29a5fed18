import { z } from 'zod'

/**
 * Every setting that a process reads from its environment; `.env.example` tells them to operators.
 * The supervisor fills what an operator left out, so that children always receive all they need.
 */

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })

export const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Where the public reaches site and admin: scheme, host, port, no path. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'un nombre entier de 1 à 65535' }).int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().min(1),
  /** The runtime role: neither superuser nor owner of the tables. */
  DATABASE_URL: postgresUrl,
  /** The role that migrates; the runtime's own where there is only one. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  PAYLOAD_SECRET: z.string().min(32, 'au moins 32 caractères'),
  /**
   * Whether staff sign in by a second factor. The supervisor says `optional` for the embedded database alone; a
   * process that is told nothing requires it.
   */
  SECOND_FACTOR: z.enum(['required', 'optional']).default('required'),
  /** `smtps://user:password@host`; without it, e-mails are kept as files in `DATA_DIR/mail`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('MécaFormation <ne-pas-repondre@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})
export type Environment = z.infer<typeof environment>

/** What the publisher needs, and no more: neither the secret of sessions nor the owner of tables. */
export const publisherEnvironment = environment.pick({
  NODE_ENV: true,
  PUBLIC_URL: true,
  DATA_DIR: true,
  DATABASE_URL: true,
  LOG_LEVEL: true,
})

/** Reads the environment once, at boot. Throws one error that names each faulty setting, never its value. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment
export function parseEnvironment<S extends z.ZodType>(
  variables: Record<string, string | undefined>,
  schema: S,
): z.infer<S>
export function parseEnvironment(variables: Record<string, string | undefined>, schema: z.ZodType = environment) {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(present, { error: z.locales.fr().localeError })
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')} : ${issue.message}`)
  throw new Error(`Réglages manquants ou faux (voir .env.example) :\n${faults.join('\n')}`)
}
