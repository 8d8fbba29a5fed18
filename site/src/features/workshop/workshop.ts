import {
  beginSession,
  type Finding,
  moveTo,
  recordFinding,
  type WorkshopSession,
} from '@mecaformation/domain/diagnostic-codes/workshop-session'
import { applySheet } from '../../components/shared/apply-sheet.ts'
import { element } from '../../components/shared/element.ts'
import sheet from '../../styles/workshop.css?url'
import { keepAwake } from './keep-awake.ts'
import { keepSession, keptSession } from './kept-session.ts'
import { messages } from './messages.fr.ts'
import { type PageTest, testsOnPage } from './page-tests.ts'
import { reportScreen } from './report-screen.ts'
import { adviceScreen, testScreen } from './test-screen.ts'

/** What opens the workshop mode, once its style sheet counts. */
export async function readyWorkshop(): Promise<(code: string) => void> {
  await applySheet(sheet)
  return openWorkshop
}

/** Shows the tests of the page one by one, from where this device left them. */
function openWorkshop(code: string): void {
  const box = element('dialog', { className: 'workshop', ariaLabel: messages.title(code) })
  const workshop = new Workshop(code, box)
  const letSleep = keepAwake()
  // The way back of a telephone closes the mode and stays on the page of the code.
  let isInHistory = true
  const wentBack = () => {
    isInHistory = false
    box.close()
  }
  box.addEventListener('close', () => {
    removeEventListener('popstate', wentBack)
    if (isInHistory) history.back()
    letSleep()
    box.remove()
  })
  document.body.append(box)
  workshop.show()
  box.showModal()
  history.pushState(null, '')
  addEventListener('popstate', wentBack)
}

class Workshop {
  readonly #code: string
  readonly #box: HTMLDialogElement
  readonly #tests: readonly PageTest[] = testsOnPage()
  #session: WorkshopSession
  #isKept = true

  constructor(code: string, box: HTMLDialogElement) {
    this.#code = code
    this.#box = box
    this.#session = keptSession(code, this.#tests.length)
  }

  show(): void {
    const { position, findings } = this.#session
    const test = this.#tests[position]
    if (test === undefined) {
      this.#fill(this.#report())
      return
    }
    const judged = (finding: Finding) => this.#judge(test, finding)
    const previous = position === 0 ? null : () => this.#go(moveTo(this.#session, position - 1))
    this.#fill(testScreen(test, { found: findings[position] ?? null, judged, previous, isFirst: position === 0 }))
  }

  #judge(test: PageTest, finding: Finding): void {
    const next = recordFinding(this.#session, finding)
    if (finding.verdict === null) {
      this.#go(next)
      return
    }
    const advice = finding.verdict === 'good' ? test.good : test.bad
    this.#keep({ ...next, position: this.#session.position })
    this.#fill(
      adviceScreen(test.title, {
        verdict: finding.verdict,
        advice,
        isLast: next.position === this.#tests.length,
        next: () => this.#go(next),
        finish: () => this.#go(moveTo(next, this.#tests.length)),
        change: () => this.show(),
      }),
    )
  }

  #report(): HTMLElement {
    return reportScreen(this.#session, {
      heading: `${this.#code} ${document.querySelector('.code-title > span:last-child')?.textContent ?? ''}`.trim(),
      tests: this.#tests,
      isKept: this.#isKept,
      named: (vehicle) => this.#keep({ ...this.#session, vehicle }),
      review: () => this.#go(moveTo(this.#session, 0)),
      again: () => this.#go(beginSession(this.#tests.length)),
    })
  }

  #keep(session: WorkshopSession): void {
    this.#session = session
    this.#isKept = keepSession(this.#code, session)
  }

  #go(session: WorkshopSession): void {
    this.#keep(session)
    this.show()
  }

  #fill(screen: HTMLElement): void {
    this.#box.replaceChildren(this.#head(), screen)
    this.#box.scrollTop = 0
    screen.querySelector<HTMLElement>('h2')?.focus()
  }

  #head(): HTMLElement {
    const { position } = this.#session
    const tests = this.#tests.length
    const place = position === tests ? messages.report : messages.progress(position + 1, tests)
    const close = element('button', { type: 'button', className: 'workshop-close', textContent: messages.close })
    close.addEventListener('click', () => this.#box.close())
    const progress = element('progress', { max: tests, value: position, ariaLabel: place })
    const plate = element('span', { className: 'plate' }, element('span', { className: 'plate-code' }, this.#code))
    return element('header', {}, plate, element('p', { textContent: place }), close, progress)
  }
}
