import { type LoggerOptions, pino } from 'pino'
import { env } from '../env.ts'

/** Never written, wherever a logged object holds them. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'salt', 'resetPasswordToken']

/** JSON lines with ids, for people who search; secrets and whole documents stay out. */
export function loggerOptions(name: string): LoggerOptions {
  return {
    name,
    level: env.LOG_LEVEL,
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
    base: { pid: process.pid },
  }
}

export function createLogger(name: string) {
  return pino(loggerOptions(name))
}
