import { fitTables } from './fit-tables.ts'
import { marksOfStyles } from './style-marks.ts'
import { gatherWordLists } from './word-lists.ts'

/** What a paste left behind, which its author is told. */
export interface Left {
  pictures: number
}

const kept = new Map([
  ['A', ['href']],
  ['TD', ['colspan']],
  ['TH', ['colspan']],
])
const silent = 'style, script, meta, link, title, xml, template, noscript, iframe, object, embed, svg, canvas'
const unwrapped =
  'div, section, article, main, header, footer, figure, figcaption, center, span, font, ins, label, form'

/**
 * Makes of a copied page what our texts can hold, in place: Word's lists of paragraphs become lists, styles become
 * marks, titles begin at the second level, tables get header cells and lose merged rows. Pictures are left behind: they
 * belong in the media library, with what they show told in words.
 */
export function cleanPasted({ body }: Document): Left {
  removeComments(body)
  for (const element of [...body.querySelectorAll(silent)]) element.remove()
  const pictures = removePictures(body)
  for (const element of [...body.querySelectorAll('*')]) {
    // Word’s own elements, `o:p` among them, mean nothing of their own.
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes)
  }
  titlesOfWord(body)
  gatherWordLists(body)
  marksOfStyles(body)
  unwrapBlocks(body)
  fitLists(body)
  fitTables(body)
  shiftTitles(body)
  fitLinks(body)
  for (const element of [...body.querySelectorAll('*')]) withoutAttributes(element)
  spaces(body)
  removeEmpty(body)
  return { pictures }
}

function removeComments(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 128)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
}

function removePictures(body: Element): number {
  const pictures = [...body.querySelectorAll('img, video, audio')].filter(
    // Points of tracking, and the lines that Word draws as pictures.
    (element) => element.getAttribute('width') !== '1',
  )
  for (const element of [...body.querySelectorAll('img, picture, video, audio')]) element.remove()
  return pictures.length
}

/** Word’s title of a document is a paragraph of that style. */
function titlesOfWord(body: Element): void {
  for (const element of [...body.querySelectorAll('p[class^="MsoTitle"], p[class^="MsoSubtitle"]')]) {
    rename(element, element.className.startsWith('MsoTitle') ? 'h1' : 'h2')
  }
}

/** The page has its title: what is pasted begins below it, and goes three levels deep. */
function shiftTitles(body: Element): void {
  const shift = body.querySelector('h1') === null ? 0 : 1
  for (const title of [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]) {
    rename(title, `h${Math.min(4, Number(title.tagName.slice(1)) + shift)}`)
  }
  for (const bold of [...body.querySelectorAll(':is(h2, h3, h4) :is(b, strong, u)')])
    bold.replaceWith(...bold.childNodes)
}

function unwrapBlocks(body: Element): void {
  for (const element of [...body.querySelectorAll('div, section, article')]) {
    if (element.querySelector('p, div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre') === null) {
      rename(element, 'p')
    }
  }
  for (const element of [...body.querySelectorAll(unwrapped)]) element.replaceWith(...element.childNodes)
  for (const pre of [...body.querySelectorAll('pre')]) {
    pre.replaceWith(...(pre.textContent ?? '').split('\n').map((line) => codeLine(line, body.ownerDocument)))
  }
}

function codeLine(line: string, document: Document): Element {
  const paragraph = document.createElement('p')
  const code = document.createElement('code')
  code.textContent = line
  paragraph.append(code)
  return paragraph
}

/** Places within the copied page are not on ours; Google Docs leads every link by way of itself. */
function fitLinks(body: Element): void {
  for (const link of [...body.querySelectorAll('a')]) {
    const href = link.getAttribute('href') ?? ''
    const through = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href)?.[1]
    const target = through === undefined ? href : (new URLSearchParams(through).get('q') ?? href)
    if (/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) link.setAttribute('href', target)
    else link.replaceWith(...link.childNodes)
  }
  for (const mark of [...body.querySelectorAll('a u')]) mark.replaceWith(...mark.childNodes)
  for (const mark of [...body.querySelectorAll('u')]) {
    if (mark.querySelector('a') !== null) mark.replaceWith(...mark.childNodes)
  }
}

function fitLists(body: Element): void {
  for (const paragraph of [...body.querySelectorAll('li > p')]) {
    if (paragraph.previousElementSibling?.tagName === 'P') paragraph.before(body.ownerDocument.createElement('br'))
  }
  for (const paragraph of [...body.querySelectorAll('li > p')]) paragraph.replaceWith(...paragraph.childNodes)
  for (const quote of [...body.querySelectorAll('blockquote')]) {
    for (const paragraph of [...quote.querySelectorAll('p')]) {
      if (paragraph.nextElementSibling !== null) paragraph.append(body.ownerDocument.createElement('br'))
      paragraph.replaceWith(...paragraph.childNodes)
    }
  }
}

function withoutAttributes(element: Element): void {
  const names = kept.get(element.tagName) ?? []
  for (const { name } of [...element.attributes]) if (!names.includes(name)) element.removeAttribute(name)
}

/** No-break spaces stay where French or a unit wants them; elsewhere they only stood for spaces. */
function spaces(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 4)
  while (walker.nextNode()) {
    const node = walker.currentNode
    node.nodeValue = (node.nodeValue ?? '')
      .replace(/[\r\n\t]+/g, ' ')
      .replace(/(?<![«\d])\u00A0(?![;:!?»%€×])/g, ' ')
      .replace(/ {2,}/g, ' ')
  }
}

function removeEmpty(body: Element): void {
  for (const element of [...body.children]) if (element.tagName === 'BR') element.remove()
  for (const element of [...body.querySelectorAll('p, h2, h3, h4, li, b, strong, i, em, u, s, a, code, blockquote')]) {
    const isEmpty = (element.textContent ?? '').trim() === '' && element.querySelector('br, ul, ol') === null
    if (isEmpty && element.closest('td, th') !== element.parentElement) element.remove()
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag)
  const style = element.getAttribute('style')
  if (style !== null) renamed.setAttribute('style', style)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}
