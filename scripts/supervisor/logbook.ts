import { join } from 'node:path'
import { inspect } from 'node:util'
import { type LogFile, openLogFile } from './log-file.ts'
import { type LogRecord, levels, postgresLogRecord, toLogRecord } from './log-line.ts'
import { showRecord } from './terminal.ts'

/** Where everything that our processes print goes: one file each, and what matters on the terminal too. */
export interface Logbook {
  fromProcess: (name: string, line: string, stream: 'out' | 'err') => void
  fromPostgres: (line: string) => void
  fromSupervisor: (message: string, facts: Record<string, unknown>) => void
  /** Keeps a fault with its stack and causes; says nothing on the terminal. */
  fault: (error: Error) => void
  pathOf: (name: string) => string
  /** From now on nothing is shown on the terminal: processes complain while they are being stopped. */
  hush: () => void
  close: () => void
}

export function openLogbook(dataDir: string): Logbook {
  const files = new Map<string, LogFile>()
  let hushed = false
  let closed = false

  const pathOf = (name: string) => join(dataDir, 'logs', `${name}.log`)

  function write(name: string, record: LogRecord, shownFrom: number): void {
    // Pipes may still deliver a line after the process that wrote it has ended.
    if (closed) return
    const file = files.get(name) ?? openLogFile(pathOf(name))
    files.set(name, file)
    file.write(record.json)
    if (!hushed && record.level >= shownFrom) showRecord(name, record)
  }

  return {
    pathOf,
    fromProcess(name, line, stream) {
      write(name, toLogRecord(line, { name, stream, now: new Date() }), levels.warn)
    },
    fromPostgres(line) {
      write('postgres', postgresLogRecord(line, new Date()), levels.fatal)
    },
    fromSupervisor(message, facts) {
      const level = levels.error
      const json = JSON.stringify({ level, time: new Date().toISOString(), name: 'supervisor', ...facts, msg: message })
      write('supervisor', { level, text: message, json }, levels.warn)
    },
    fault(error) {
      const level = levels.fatal
      const json = JSON.stringify({ level, time: new Date().toISOString(), name: 'supervisor', msg: inspect(error) })
      write('supervisor', { level, text: error.message, json }, Number.POSITIVE_INFINITY)
    },
    hush() {
      hushed = true
    },
    close() {
      closed = true
      for (const file of files.values()) file.close()
    },
  }
}
