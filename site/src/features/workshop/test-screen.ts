import {
  type Finding,
  type Verdict,
  verdictOf,
  withUnit,
} from '@mecaformation/domain/diagnostic-codes/workshop-session'
import { element } from '../../components/shared/element.ts'
import { messages } from './messages.fr.ts'
import type { PageTest } from './page-tests.ts'

interface TestScreen {
  found: Finding | null
  isFirst: boolean
  judged: (finding: Finding) => void
  previous: (() => void) | null
}

/** One test: what to do, what to expect, what was read, and the two ways on. */
export function testScreen(test: PageTest, { found, isFirst, judged, previous }: TestScreen): HTMLElement {
  const screen = element('article', {}, heading(test.title))
  // Whoever works on a traction circuit reads first what protects him.
  const warning = document.querySelector('.callout-danger')
  if (isFirst && warning !== null) screen.append(warning.cloneNode(true))
  if (test.tool !== '') screen.append(element('p', { className: 'workshop-tool' }, `${messages.tool} : ${test.tool}`))
  screen.append(element('p', { className: 'workshop-procedure', textContent: test.procedure }))
  const expected = element('dl', { className: 'workshop-expected' })
  expected.append(element('dt', { textContent: messages.expected }), element('dd', { textContent: test.expected }))
  if (test.range !== '') {
    expected.append(element('dt', { textContent: messages.range }), element('dd', { textContent: test.range }))
  }
  const { field, reading } = readingField(test, found?.reading ?? '')
  const judge = (verdict: Verdict | null) => () =>
    judged({ verdict, reading: withUnit(reading.value, test.bounds.unit) })
  screen.append(
    expected,
    field,
    element(
      'div',
      { className: 'workshop-verdicts' },
      button(messages.good, judge('good'), 'workshop-good'),
      button(messages.bad, judge('bad'), 'workshop-bad'),
    ),
    element(
      'div',
      { className: 'workshop-ways' },
      ...(previous === null ? [] : [button(messages.previous, previous)]),
      button(messages.skip, judge(null)),
    ),
  )
  return screen
}

interface AdviceScreen {
  verdict: Verdict
  advice: string
  isLast: boolean
  next: () => void
  finish: () => void
  change: () => void
}

/** What follows from a test that was good or bad. */
export function adviceScreen(title: string, { verdict, advice, isLast, ...go }: AdviceScreen): HTMLElement {
  return element(
    'article',
    {},
    heading(messages.conclusion[verdict]),
    element('p', { className: 'workshop-tool', textContent: title }),
    element('p', { className: `workshop-advice workshop-advice-${verdict}` }, advice || messages.noAdvice),
    element(
      'div',
      { className: 'workshop-verdicts' },
      ...(isLast ? [] : [button(messages.next, go.next, verdict === 'good' ? 'workshop-main' : '')]),
      button(messages.finish, go.finish, verdict === 'bad' || isLast ? 'workshop-main' : ''),
    ),
    element('div', { className: 'workshop-ways' }, button(messages.change, go.change)),
  )
}

/** A heading that takes the focus when its screen comes. */
export function heading(text: string): HTMLElement {
  return element('h2', { tabIndex: -1, textContent: text })
}

export function button(label: string, pressed: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', className, textContent: label })
  made.addEventListener('click', pressed)
  return made
}

function readingField({ bounds }: PageTest, typed: string): { field: HTMLElement; reading: HTMLInputElement } {
  const hasBounds = bounds.minimum !== null || bounds.maximum !== null
  const reading = element('input', { value: typed, autocomplete: 'off', enterKeyHint: 'done' })
  if (hasBounds) reading.inputMode = 'decimal'
  const verdict = element('output', {})
  const tell = () => {
    const said = verdictOf(reading.value, bounds)
    verdict.className = said === null ? '' : `workshop-said-${said}`
    verdict.textContent = said === null ? '' : messages.said[said]
    if (said === null && hasBounds && reading.value.trim() !== '') verdict.textContent = messages.unreadable
  }
  reading.addEventListener('input', tell)
  tell()
  const label = bounds.unit === '' ? messages.reading : messages.readingIn(bounds.unit)
  return { field: element('label', { className: 'workshop-reading' }, label, reading, verdict), reading }
}
