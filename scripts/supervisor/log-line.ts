/** Levels of pino, which our own processes log with. */
export const levels = { info: 30, warn: 40, error: 50, fatal: 60 } as const

/** PostgreSQL's. An ERROR is a statement refused: who sent it knows, and says so where it matters. */
const severities: Record<string, number> = {
  WARNING: levels.warn,
  ERROR: levels.warn,
  FATAL: levels.fatal,
  PANIC: levels.fatal,
}

export interface LogRecord {
  level: number
  /** What a person needs to read of it. */
  text: string
  /** The line as it goes to the log file. */
  json: string
}

/** Lines that say where and how of an error, below the one that says what: stack, fields, empty lines. */
const detail = /^\s|^[{}[\]]?$/

/**
 * One line that a process printed, as a record. Lines of JSON with a level are kept as they are;
 * others (a crash, a warning of Node) are wrapped, the telling ones of the error output as warnings.
 */
export function toLogRecord(line: string, from: { name: string; stream: 'out' | 'err'; now: Date }): LogRecord {
  const parsed = parseObject(line)
  if (parsed !== null && typeof parsed.level === 'number') {
    return { level: parsed.level, text: textOf(parsed, line), json: line }
  }
  const level = from.stream === 'err' && !detail.test(line) ? levels.warn : levels.info
  const json = JSON.stringify({ level, time: from.now.toISOString(), name: from.name, msg: line })
  return { level, text: line, json }
}

/** The same for PostgreSQL's own log: `2026-11-22 12:13:42.536 UTC [22133] LOG:  …`. */
export function postgresLogRecord(line: string, now: Date): LogRecord {
  const level = severities[/^\S+ \S+ \S+ \[\d+\] (\w+):/.exec(line)?.[1] ?? ''] ?? levels.info
  return { level, text: line, json: JSON.stringify({ level, time: now.toISOString(), name: 'postgres', msg: line }) }
}

function parseObject(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function textOf({ msg, err }: Record<string, unknown>, line: string): string {
  const reason = typeof err === 'object' && err !== null && 'message' in err ? String(err.message) : ''
  if (typeof msg !== 'string' || msg === '') return reason === '' ? line : reason
  return reason === '' || reason === msg ? msg : `${msg} (${reason})`
}
