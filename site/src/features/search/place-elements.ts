import { type Chosen, type Facet, facets, type Question } from './place-question.ts'

export interface PlaceElements {
  place: HTMLElement
  form: HTMLFormElement
  field: HTMLInputElement
  /** The boxes of all facets; each bears its facet as its name. */
  boxes: readonly HTMLInputElement[]
  /** Opens the facets on a narrow screen. */
  toggle: HTMLButtonElement
  clear: HTMLButtonElement
  answers: HTMLElement
  code: HTMLElement
  status: HTMLElement
  corrected: HTMLElement
  results: HTMLElement
  more: HTMLButtonElement
  help: HTMLElement
  recent: HTMLElement
  /** A plate to stamp codes on. */
  plate: HTMLTemplateElement
}

/** Finds the parts of the search page; throws when it was written without one of them. */
export function placeElements(place: HTMLElement): PlaceElements {
  const find = <E extends Element>(selector: string, among: ParentNode = place): E => {
    const element = among.querySelector<E>(selector)
    if (element === null) throw new Error(`the search page has no ${selector}`)
    return element
  }
  return {
    place,
    form: find('#recherche', document),
    field: find('#recherche-q', document),
    boxes: [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    toggle: find('[data-toggle]'),
    clear: find('[data-clear]'),
    answers: find('.place-answers'),
    code: find('.place-code'),
    status: find('[role=status]'),
    corrected: find('.place-corrected'),
    results: find('.place-results'),
    more: find('[data-more]'),
    help: find('.place-help'),
    recent: find('.place-recent'),
    plate: find('template'),
  }
}

/** Every value that can be chosen, by its facet. */
export function offeredValues({ boxes }: PlaceElements): Record<Facet, string[]> {
  return valuesOf(boxes)
}

/** The question as the page shows it. */
export function shownQuestion({ field, boxes }: PlaceElements): Question {
  const chosen: Chosen = valuesOf(boxes.filter(({ checked }) => checked))
  return { text: field.value.trim(), chosen }
}

/** Makes the page show a question, without answering it. */
export function showQuestion({ field, boxes }: PlaceElements, { text, chosen }: Question): void {
  field.value = text
  for (const box of boxes) {
    const facet = facets.find((name) => name === box.name)
    box.checked = facet !== undefined && chosen[facet].includes(box.value)
  }
}

function valuesOf(boxes: readonly HTMLInputElement[]): Record<Facet, string[]> {
  const of = (facet: Facet) => boxes.filter(({ name }) => name === facet).map(({ value }) => value)
  return { type: of('type'), technologie: of('technologie'), niveau: of('niveau') }
}
