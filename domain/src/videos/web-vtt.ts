/** A caption: its words stand on the film from `start` to `end`, in seconds. */
export interface Cue {
  start: number
  end: number
  text: string
}

export type WebVttFault =
  | 'no-header'
  | 'no-cue'
  | 'style'
  | 'bad-timing'
  | 'ends-before-it-begins'
  | 'begins-before-the-last'
  | 'empty-cue'
export type WebVttReading = { ok: true; cues: Cue[] } | { ok: false; fault: WebVttFault; line: number }

/** A block of lines between empty ones, and the number in the file of its first line. */
interface LineBlock {
  lines: string[]
  line: number
}

const timing = /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t].*)?$/

/**
 * Reads captions (WebVTT, https://www.w3.org/TR/webvtt1/) more strictly than browsers, which pass over in
 * silence what they do not understand. Styles are refused: captions look as readers set them.
 */
export function readWebVtt(source: string): WebVttReading {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { ok: false, fault: 'no-header', line: 1 }
  const cues: Cue[] = []
  // Up to the first empty line stand a title and settings of the whole file.
  for (const { lines: block, line } of blocksOf(lines).filter((candidate) => candidate.line > 1)) {
    const [first = ''] = block
    if (/^NOTE(?:[ \t]|$)/.test(first)) continue
    if (/^(?:STYLE|REGION)[ \t]*$/.test(first)) return { ok: false, fault: 'style', line }
    const at = first.includes('-->') ? 0 : 1
    const cue = readCue(block, at)
    if (typeof cue === 'string') return { ok: false, fault: cue, line: line + Math.min(at, block.length - 1) }
    if (cue.start < (cues.at(-1)?.start ?? 0)) return { ok: false, fault: 'begins-before-the-last', line: line + at }
    cues.push(cue)
  }
  return cues.length === 0 ? { ok: false, fault: 'no-cue', line: 1 } : { ok: true, cues }
}

function blocksOf(lines: readonly string[]): LineBlock[] {
  const blocks: LineBlock[] = []
  let isInside = false
  for (const [index, line] of lines.entries()) {
    if (line === '') isInside = false
    else if (isInside) blocks.at(-1)?.lines.push(line)
    else {
      blocks.push({ lines: [line], line: index + 1 })
      isInside = true
    }
  }
  return blocks
}

/** @param at the line of the block where its times stand, behind a name if it has one */
function readCue(block: readonly string[], at: number): Cue | WebVttFault {
  const [, from = '', to = ''] = timing.exec(block[at] ?? '') ?? []
  if (from === '') return 'bad-timing'
  const cue = { start: seconds(from), end: seconds(to), text: block.slice(at + 1).join('\n') }
  if (cue.end <= cue.start) return 'ends-before-it-begins'
  return cue.text.trim() === '' ? 'empty-cue' : cue
}

function seconds(time: string): number {
  return time.split(':').reduce((total, part) => total * 60 + Number(part), 0)
}
