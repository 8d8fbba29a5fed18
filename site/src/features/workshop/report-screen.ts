import type { WorkshopSession } from '@mecaformation/domain/diagnostic-codes/workshop-session'
import { element } from '../../components/shared/element.ts'
import { messages } from './messages.fr.ts'
import type { PageTest } from './page-tests.ts'
import { findingInWords, isOutOfRange, reportText } from './report.ts'
import { button, heading } from './test-screen.ts'

interface ReportScreen {
  heading: string
  tests: readonly PageTest[]
  isKept: boolean
  named: (vehicle: string) => void
  review: () => void
  again: () => void
}

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

/** What was found, to print, to copy, to keep. */
export function reportScreen(session: WorkshopSession, report: ReportScreen): HTMLElement {
  const now = day.format(new Date())
  let { vehicle } = session
  const field = element('input', { value: vehicle, autocomplete: 'off' })
  field.addEventListener('input', () => {
    vehicle = field.value.trim()
    report.named(vehicle)
  })
  const status = element('p', { role: 'status', textContent: report.isKept ? '' : messages.notKept })
  const copy = async () => {
    const text = reportText({ ...session, vehicle }, { heading: report.heading, day: now, tests: report.tests })
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = messages.copied
    } catch (error) {
      console.warn(error)
      status.textContent = messages.notCopied
    }
  }
  return element(
    'article',
    {},
    heading(messages.report),
    element('p', { textContent: report.heading }),
    element('p', { className: 'workshop-tool', textContent: now }),
    element(
      'label',
      { className: 'workshop-reading' },
      messages.vehicle,
      field,
      element('small', {}, messages.vehicleHelp),
    ),
    findings(session, report.tests),
    ...repair(session),
    element(
      'div',
      { className: 'workshop-verdicts' },
      button(messages.printReport, () => window.print(), 'workshop-main'),
      button(messages.copy, () => void copy()),
    ),
    status,
    element(
      'div',
      { className: 'workshop-ways' },
      button(messages.reviewTests, report.review),
      button(messages.again, report.again),
    ),
  )
}

function findings(session: WorkshopSession, tests: readonly PageTest[]): HTMLTableElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, messages.test),
    element('th', { scope: 'col' }, messages.found),
  )
  const rows = tests.map(({ bounds, title }, index) => {
    const finding = session.findings[index] ?? null
    const className =
      finding !== null && (finding.verdict === 'bad' || isOutOfRange(finding, bounds)) ? 'workshop-found-bad' : ''
    return element(
      'tr',
      { className },
      element('th', { scope: 'row' }, `${index + 1}. ${title}`),
      element('td', {}, findingInWords(finding, bounds)),
    )
  })
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))
}

/** Once something was found bad: what the page says of the repair. */
function repair({ findings }: WorkshopSession): Node[] {
  const steps = document.querySelector('#reparation ~ ol')
  if (steps === null || !findings.some((finding) => finding?.verdict === 'bad')) return []
  return [element('h3', { textContent: messages.repair }), steps.cloneNode(true)]
}
