import { parseDiagnosticCode } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { messages } from './messages.fr.ts'
import { resultLimit } from './quick-answer.ts'
import { resultNodes, span } from './result-nodes.ts'
import type { SearchResult } from './search-result.ts'
import { addressOfAll, type SearchState, visibleResults } from './search-state.ts'
import { correctionOf, isMissing, type Told } from './told.ts'

export interface SearchElements {
  dialog: HTMLDialogElement
  form: HTMLFormElement
  field: HTMLInputElement
  list: HTMLElement
  status: HTMLElement
}

/** Finds the parts of the dialog; throws when the page was written without one of them. */
export function searchElements(dialog: HTMLDialogElement): SearchElements {
  const part = <E extends Element>(selector: string): E => {
    const element = dialog.querySelector<E>(selector)
    if (element === null) throw new Error(`the search dialog has no ${selector}`)
    return element
  }
  return {
    dialog,
    form: part('form'),
    field: part('input'),
    list: part('[role=listbox]'),
    status: part('[role=status]'),
  }
}

/** Shows a state: the list of results, which one is chosen, and the sentence that tells how it stands. */
export function showSearch(state: SearchState, { field, list, status }: SearchElements): void {
  const results = visibleResults(state)
  const active = state.status === 'answered' ? state.active : null
  const options = results.map((result, index) => option(result, index, index === active))
  if (state.status === 'answered') options.push(allOption(state.query, results.length, results.length === active))
  list.replaceChildren(...options)
  list.hidden = options.length === 0
  list.toggleAttribute('data-asking', state.status === 'asking')
  field.setAttribute('aria-expanded', String(options.length > 0))
  const chosen = active === null ? null : list.children[active]
  if (chosen) {
    field.setAttribute('aria-activedescendant', chosen.id)
    chosen.scrollIntoView({ block: 'nearest' })
  } else field.removeAttribute('aria-activedescendant')
  const sentence = sentenceOf(state)
  if (status.textContent !== sentence) status.textContent = sentence
}

function sentenceOf(state: SearchState): string {
  switch (state.status) {
    case 'idle':
      return messages.hint
    case 'asking':
      return messages.searching
    case 'failed':
      return messages.failed
    case 'answered':
      return answerSentence(state.query, state.told, state.results.length)
  }
}

function answerSentence(query: string, told: Told, count: number): string {
  const correction = correctionOf(told, query, count > 0)
  const counted = countSentence(query, told, count)
  return correction === '' ? counted : `${correction} ${counted}`
}

function countSentence(query: string, told: Told, count: number): string {
  const { asked, code } = told
  if (code !== null && isMissing(told)) {
    const isPossible = parseDiagnosticCode(code.code) !== null
    if (asked === code.code) return messages.missingCode(code.code, isPossible, count)
    return `${messages.missingCode(code.code, isPossible, 0)} ${messages.count(count, asked)}`
  }
  if (count === 0) return messages.none(asked === '' ? query : asked)
  const what = code === null && told.mended.length + told.absent.length === 0 ? '' : asked
  return count < resultLimit ? messages.count(count, what) : messages.best(count, what)
}

function option(result: SearchResult, index: number, chosen: boolean): HTMLElement {
  return optionTo(result.address, index, { chosen, content: resultNodes(result) })
}

function allOption(query: string, index: number, chosen: boolean): HTMLElement {
  return optionTo(addressOfAll(query), index, { chosen, content: [span('result-all', messages.all)] })
}

function optionTo(
  address: string,
  index: number,
  { chosen, content }: { chosen: boolean; content: HTMLElement[] },
): HTMLElement {
  const link = document.createElement('a')
  link.href = address
  link.id = `resultat-${index}`
  link.tabIndex = -1
  link.role = 'option'
  link.ariaSelected = String(chosen)
  link.append(...content)
  return link
}
