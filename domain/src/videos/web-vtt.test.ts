import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWebVtt } from './web-vtt.ts'

test('captions are read with their times, names, notes and settings', () => {
  const source = [
    '\uFEFFWEBVTT - Sous-titres',
    'Kind: captions',
    '',
    'NOTE Écrit',
    'à la main',
    '',
    'un',
    '00:00.500 --> 00:02.000 align:start',
    'On branche',
    'le voltmètre.',
    '',
    '',
    '01:00:01.250 --> 01:00:02.000',
    'Fin.',
  ].join('\r\n')
  expect(readWebVtt(source)).toEqual({
    ok: true,
    cues: [
      { start: 0.5, end: 2, text: 'On branche\nle voltmètre.' },
      { start: 3601.25, end: 3602, text: 'Fin.' },
    ],
  })
})

test.each([
  ['', 'no-header', 1],
  ['WEBVTTX\n', 'no-header', 1],
  ['1\n00:00.000 --> 00:01.000\nA', 'no-header', 1],
  ['WEBVTT\n', 'no-cue', 1],
  ['WEBVTT\n\nNOTE rien\n', 'no-cue', 1],
  ['WEBVTT\n\nSTYLE\n::cue { color: red }', 'style', 3],
  ['WEBVTT\n\n00:00,000 --> 00:01,000\nA', 'bad-timing', 3],
  ['WEBVTT\n\nun\n00:00.000 -> 00:01.000\nA', 'bad-timing', 4],
  ['WEBVTT\n\n00:00.000 --> 00:61.000\nA', 'bad-timing', 3],
  ['WEBVTT\n\nperdu', 'bad-timing', 3],
  ['WEBVTT\n\n00:02.000 --> 00:01.000\nA', 'ends-before-it-begins', 3],
  ['WEBVTT\n\n00:02.000 --> 00:03.000\nA\n\n00:01.000 --> 00:04.000\nB', 'begins-before-the-last', 6],
  ['WEBVTT\n\n00:02.000 --> 00:03.000\n\nA', 'empty-cue', 3],
])('%j is refused: %s, line %i', (source, fault, line) => {
  expect(readWebVtt(source)).toEqual({ ok: false, fault, line })
})

describe('any captions', () => {
  const stamp = (milliseconds: number) => {
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
    const rest = String(milliseconds % 1000).padStart(3, '0')
    return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${rest}`
  }

  test('that are written in order are read as they were meant', () => {
    const cue = fc.record({
      after: fc.nat(90_000),
      lasts: fc.integer({ min: 1, max: 20_000 }),
      text: fc.constantFrom('Un', 'é « œ »', 'a\nb'),
    })
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 20 }), (cues) => {
        let start = 0
        const placed = cues.map(({ after, lasts, text }) => {
          start += after
          return { start, end: start + lasts, text }
        })
        const source = `WEBVTT\n\n${placed.map((one) => `${stamp(one.start)} --> ${stamp(one.end)}\n${one.text}`).join('\n\n')}\n`
        const reading = readWebVtt(source)
        const inMilliseconds = reading.ok
          ? reading.cues.map((one) => ({
              ...one,
              start: Math.round(one.start * 1000),
              end: Math.round(one.end * 1000),
            }))
          : reading
        expect(inMilliseconds).toEqual(placed)
      }),
    )
  })

  test('whatever stands in the file, the answer is a reading or a fault of one of its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readWebVtt(`WEBVTT\n\n${text}`)
        if (!reading.ok) expect(reading.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length + 2)
      }),
    )
  })
})
