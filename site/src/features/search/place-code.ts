/** The box of the code typed: its plate at once, then what its page says, or which codes are near. */
import { codePath } from '@mecaformation/domain/diagnostic-codes/code-path'
import { codeBeginning } from '@mecaformation/domain/diagnostic-codes/nearby-codes'
import { type CodeFacts, type CodePage, codeFacts, loadCodePage } from './code-facts.ts'
import type { PlaceElements } from './place-elements.ts'
import { messages } from './place-messages.fr.ts'
import { span } from './result-nodes.ts'

const { code: words } = messages
const nearCount = 12

/** @param near codes with a page that begin like one; it may take as long as the engine takes to load */
export function makeCodeBox(
  { code: box, plate }: PlaceElements,
  near: (code: string, count: number) => Promise<string[]>,
): (typed: string) => void {
  let shown: string | null = null
  let asked = new AbortController()

  const showNear = async (code: string, label: string, { signal }: AbortController) => {
    const codes = await near(code, nearCount)
    if (signal.aborted || codes.length === 0) return
    const list = document.createElement('ul')
    list.append(...codes.map((other) => plateLink(other, plate)))
    box.append(span('place-code-near', label), list)
    box.hidden = false
  }

  const showPage = async (facts: CodeFacts, controller: AbortController) => {
    const { code, address, isPossible } = facts
    if (isPossible) {
      const sheet = card(facts, plate)
      box.replaceChildren(sheet)
      try {
        const page = await loadCodePage(address, controller.signal)
        if (controller.signal.aborted) return
        if (page !== null) return fill(sheet, page)
      } catch (error) {
        if (controller.signal.aborted) return
        console.error(error)
        sheet.querySelector('.place-code-more')?.replaceChildren(words.unreachable)
        return
      }
    }
    box.replaceChildren(card(facts, plate, isPossible ? words.missing(code) : words.impossible(code)))
    await showNear(code, words.near, controller)
  }

  return (typed) => {
    const facts = codeFacts(typed)
    const beginning = facts === null ? codeBeginning(typed) : null
    const wanted = facts?.code ?? beginning
    if (wanted === shown) return
    shown = wanted
    asked.abort()
    asked = new AbortController()
    box.hidden = facts === null
    box.replaceChildren()
    const showing =
      facts !== null
        ? showPage(facts, asked)
        : beginning !== null && showNear(beginning, words.beginning(beginning), asked)
    if (showing) showing.catch((error: unknown) => console.error(error))
  }
}

/** The plate with what is known at once; a link as long as the code may have a page. */
function card(facts: CodeFacts, plate: HTMLTemplateElement, refusal = ''): HTMLElement {
  const sheet = document.createElement(refusal === '' ? 'a' : 'div')
  sheet.className = 'place-code-card'
  if (sheet instanceof HTMLAnchorElement) {
    sheet.href = facts.address
    sheet.dataset['answer'] = ''
  }
  const known = [facts.domain, facts.subSystem, facts.definition].filter((part) => part !== '')
  sheet.append(
    stamped(facts.code, plate),
    span('place-code-title', refusal === '' ? words.label : refusal),
    span('place-code-known', known.join(' · ')),
    span('place-code-more', refusal === '' ? words.loading : ''),
  )
  return sheet
}

function fill(sheet: HTMLElement, { title, summary, driving }: CodePage): void {
  sheet.querySelector('.place-code-title')?.replaceChildren(title)
  const answer = driving === '' ? [] : [span('place-code-driving', words.driving, span('', driving))]
  sheet.querySelector('.place-code-more')?.replaceChildren(summary, ...answer)
}

function plateLink(code: string, plate: HTMLTemplateElement): HTMLElement {
  const link = document.createElement('a')
  link.href = codePath(code)
  link.dataset['answer'] = ''
  const own = stamped(code, plate)
  own.classList.remove('plate-large')
  own.querySelector('.plate-band')?.remove()
  link.append(own)
  const row = document.createElement('li')
  row.append(link)
  return row
}

function stamped(code: string, plate: HTMLTemplateElement): HTMLElement {
  const own = plate.content.firstElementChild?.cloneNode(true)
  if (!(own instanceof HTMLElement)) throw new Error('the search page has no plate to stamp')
  own.querySelector('.plate-code')?.replaceChildren(code)
  return own
}
