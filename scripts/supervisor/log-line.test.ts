import { describe, expect, it } from 'vitest'
import { levels, postgresLogRecord, toLogRecord } from './log-line.ts'

const now = new Date('2026-11-22T10:00:00Z')

describe('toLogRecord', () => {
  it('keeps a line of JSON with a level as it is', () => {
    const line = '{"level":50,"msg":"no","err":{"message":"disk full"}}'
    expect(toLogRecord(line, { name: 'server', stream: 'out', now })).toEqual({
      level: 50,
      text: 'no (disk full)',
      json: line,
    })
  })

  it.each(['plain', '{not json', '{"a":1}'])('wraps %s', (line) => {
    const record = toLogRecord(line, { name: 'server', stream: 'err', now })
    expect(record.level).toBe(levels.warn)
    expect(JSON.parse(record.json)).toEqual({ level: 40, time: '2026-11-22T10:00:00.000Z', name: 'server', msg: line })
  })
})

it.each(['    at file.ts:1:2', '}', ''])('takes « %s » for a detail of the error above it', (line) => {
  expect(toLogRecord(line, { name: 'server', stream: 'err', now }).level).toBe(levels.info)
})

describe('postgresLogRecord', () => {
  it.each([
    ['LOG', levels.info],
    ['ERROR', levels.warn],
    ['FATAL', levels.fatal],
  ])('reads the severity %s', (severity, level) => {
    expect(postgresLogRecord(`2026-11-22 12:13:42.536 UTC [22133] ${severity}:  text`, now).level).toBe(level)
  })
})
