import { escapeHtml, plainText } from '../../platform/plain-text.ts'
import { messages } from './messages.fr.ts'

/** What a message says, before it wears the look of the product. */
export interface Letter {
  subject: string
  /** In the order of reading: paragraphs, the words of a person, points, and the one thing to do. */
  parts: readonly Part[]
}

type Part = string | { said: string } | { points: readonly string[] } | { action: string; url: string }

const colors = {
  ink: '#1d2327',
  soft: '#4a565b',
  line: '#c9d2d4',
  paper: '#f7f8f8',
  petrol: '#0f5c66',
  signal: '#ffc91f',
}
const reading = "'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif"
const title = "'Barlow Condensed', 'Arial Narrow', Arial, sans-serif"
const gap = 'margin:0 0 16px'

/**
 * The message as it is sent: HTML without tables, pictures or anything that a reader's program would fetch, and the
 * same in plain text. Where an action leads is written out below it: people see it before they follow, and those who
 * read plain text have it at all.
 */
export function writtenOut({ subject, parts }: Letter): { subject: string; html: string; text: string } {
  const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:24px 12px;background:${colors.paper};color:${colors.ink};font:17px/1.6 ${reading}">
<div style="max-width:600px;margin:0 auto;background:#ffffff;border:1px solid ${colors.line}">
<p style="margin:0;padding:14px 24px;background:${colors.ink};color:${colors.paper};border-bottom:4px solid ${colors.signal};font:600 26px/1.2 ${title}">${messages.product}</p>
<div style="padding:24px 24px 8px">
${parts.map(partOf).join('\n')}
</div>
<p style="margin:0;padding:14px 24px;border-top:1px solid ${colors.line};color:${colors.soft};font-size:14px">${messages.footer}</p>
</div>
</body>
</html>
`
  return { subject, html, text: plainText(html) }
}

function partOf(part: Part): string {
  if (typeof part === 'string') return `<p style="${gap}">${linesOf(part)}</p>`
  if ('said' in part) {
    return `<blockquote style="${gap};padding:2px 0 2px 16px;border-left:4px solid ${colors.petrol}">${linesOf(part.said)}</blockquote>`
  }
  if ('points' in part) {
    const points = part.points.map((point) => `<li style="margin:0 0 8px">${linesOf(point)}</li>`)
    return `<ul style="${gap};padding-left:24px">${points.join('')}</ul>`
  }
  const url = escapeHtml(part.url)
  return `<p style="margin:24px 0 8px"><a href="${url}" style="display:inline-block;padding:10px 20px;background:${colors.petrol};color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(part.action)}</a></p>
<p style="margin:0 0 24px;color:${colors.soft};font-size:14px;overflow-wrap:anywhere">${url}</p>`
}

function linesOf(text: string): string {
  return escapeHtml(text.trim()).replaceAll(/\r?\n/g, '<br>')
}
