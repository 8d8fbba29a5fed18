import type { FacetCounts } from './facet-counts.ts'
import type { PlaceElements } from './place-elements.ts'
import type { PlaceAnswer } from './place-find.ts'
import { linkTo } from './place-links.ts'
import { messages } from './place-messages.fr.ts'
import { facets, isNarrowed, type Question } from './place-question.ts'
import { resultNodes } from './result-nodes.ts'
import type { SearchResult } from './search-result.ts'
import { correctionOf } from './told.ts'

/** Shows what a question found, how many of each kind, and what to try when it is nothing. */
export function showAnswer(question: Question, answer: PlaceAnswer, elements: PlaceElements): void {
  const { results, more } = elements
  const items = answer.results.map(item)
  results.replaceChildren(...items)
  results.hidden = items.length === 0
  more.hidden = answer.total <= items.length
  showCounts(answer.counts, elements)
  showCorrection(question.text, answer, elements)
  showHelp(question, answer, elements)
  elements.clear.hidden = !isNarrowed(question)
  const { asked, total } = answer
  tell(total === 0 ? messages.none(asked) : messages.found(total, asked), elements)
}

/** Shows that nothing is asked, or that no answer came. */
export function showNothing(sentence: string, elements: PlaceElements): void {
  const { results, more, help, corrected } = elements
  results.replaceChildren()
  for (const part of [results, more, help, corrected]) part.hidden = true
  tell(sentence, elements)
}

/** Says how it stands, to screen readers too. */
export function tell(sentence: string, { status }: PlaceElements): void {
  if (status.textContent !== sentence) status.textContent = sentence
}

/** Tells beside each value how many results it leaves, and hides those that leave none; with none at all, their button too. */
export function showCounts(counts: FacetCounts, { boxes, toggle }: PlaceElements): void {
  for (const box of boxes) {
    const facet = facets.find((name) => name === box.name)
    const count = (facet && counts[facet].get(box.value)) ?? 0
    const option = box.closest('label')
    const shown = option?.querySelector('[data-count]')
    if (shown) shown.textContent = count.toLocaleString('fr-FR')
    // What is chosen stays, for it must be possible to take it back.
    option?.toggleAttribute('hidden', count === 0 && !box.checked)
  }
  const fieldsets = [...new Set(boxes.flatMap((box) => box.closest('fieldset') ?? []))]
  for (const fieldset of fieldsets) fieldset.hidden = fieldset.querySelector('label:not([hidden])') === null
  toggle.hidden = fieldsets.every(({ hidden }) => hidden)
}

function showCorrection(typed: string, answer: PlaceAnswer, { corrected }: PlaceElements): void {
  corrected.textContent = correctionOf(answer, typed, answer.total > 0)
  corrected.hidden = corrected.textContent === ''
}

function showHelp(question: Question, { total, unnarrowed, nearTerms }: PlaceAnswer, { help }: PlaceElements): void {
  help.hidden = total > 0
  help.replaceChildren()
  if (total > 0) return
  const title = document.createElement('p')
  title.className = 'place-help-title'
  title.textContent = messages.help.title
  help.append(title)
  if (unnarrowed > 0) {
    const bare = { text: question.text, chosen: { type: [], technologie: [], niveau: [] } }
    help.append(paragraph(linkTo(bare, messages.help.withoutFilters(unnarrowed))))
  }
  if (nearTerms.length > 0) {
    const links = nearTerms.flatMap((term, index) => {
      const link = linkTo({ ...question, text: term }, term)
      return index === 0 ? [link] : [', ', link]
    })
    help.append(paragraph(messages.help.terms, ...links))
  }
  help.append(paragraph(messages.help.advice))
}

function item(result: SearchResult): HTMLElement {
  const link = document.createElement('a')
  link.href = result.address
  link.dataset['answer'] = ''
  link.append(...resultNodes(result))
  const row = document.createElement('li')
  row.append(link)
  return row
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('p')
  element.append(...content)
  return element
}
