import type { Bounds } from '@mecaformation/domain/diagnostic-codes/workshop-session'

/** A test as the page of its code tells it; a text that the page has not is empty. */
export interface PageTest {
  title: string
  tool: string
  procedure: string
  expected: string
  range: string
  good: string
  bad: string
  bounds: Bounds
}

/** The tests that the page shows, in their order. */
export function testsOnPage(): PageTest[] {
  return [...document.querySelectorAll<HTMLElement>('.step')].map((step) => {
    const part = (name: string) => step.querySelector(`[data-part=${name}]`)?.textContent ?? ''
    const { minimum, maximum, unit = '' } = step.dataset
    return {
      title: step.querySelector('h3')?.textContent ?? '',
      tool: part('tool'),
      procedure: part('procedure'),
      expected: part('expected'),
      range: part('range'),
      good: part('good'),
      bad: part('bad'),
      bounds: { minimum: bound(minimum), maximum: bound(maximum), unit },
    }
  })
}

function bound(written: string | undefined): number | null {
  return written === undefined ? null : Number(written)
}
