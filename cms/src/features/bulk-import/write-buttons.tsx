import type { ImportReport } from '@mecaformation/contracts/bulk-import/report'
import { Button } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'
import { wrongLines } from './use-import.ts'

const { view } = messages

interface WriteButtonsProps {
  report: ImportReport
  publish: boolean
  isDisabled: boolean
  onWrite: (write: 'all' | 'right') => void
}

/** Everything at once; when lines are wrong, the others, if that is what one wants. */
export function WriteButtons({ report, publish, isDisabled, onWrite }: WriteButtonsProps) {
  const isWritable = (state: string) => ['new', 'changed', ...(publish ? ['unchanged'] : [])].includes(state)
  const wrong = wrongLines(report).length
  const writable = report.lines.filter(({ state }) => isWritable(state)).length
  if (writable === 0) return <p>{view.nothingToWrite}</p>
  if (wrong === 0) {
    return (
      <Button disabled={isDisabled} onClick={() => onWrite('all')}>
        {view.writeAll(writable)}
      </Button>
    )
  }
  return (
    <>
      <p>{view.correct}</p>
      <Button buttonStyle="secondary" disabled={isDisabled} onClick={() => onWrite('right')}>
        {view.writeRight(writable, wrong)}
      </Button>
    </>
  )
}
