import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, monthsAfter, movedTo, weekOf, weeksOfMonth } from './calendar-days.ts'

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a week goes from Monday to Sunday', () => {
  expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'))
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23')
})

test('a month is shown in whole weeks', () => {
  const weeks = weeksOfMonth('2026-11-23')
  expect(weeks.map(([monday]) => monday)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(weeksOfMonth('2026-12-31').flat()).toContain('2026-12-31')
})

test('a month later is the last day of a shorter month', () => {
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15')
  expect(monthsAfter('2026-01-15', -1)).toBe('2025-12-15')
})

test('every day of a month stands in its weeks once, and the day itself in its week', () => {
  fc.assert(
    fc.property(days, (day) => {
      const shown = weeksOfMonth(day).flat()
      expect(new Set(shown).size).toBe(shown.length)
      const ofMonth = shown.filter((other) => other.startsWith(day.slice(0, 7)))
      expect(ofMonth[0]).toBe(`${day.slice(0, 7)}-01`)
      expect(daysAfter(ofMonth.at(-1) ?? '', 1).slice(8)).toBe('01')
      expect(weekOf(day)).toContain(day)
    }),
  )
})

test('what is moved keeps what the cell does not say', () => {
  expect(movedTo('2026-11-24T08:15', '2026-12-01')).toBe('2026-12-01T08:15')
  expect(movedTo('2026-11-24T08:15', '2026-12-01T17')).toBe('2026-12-01T17:15')
})
