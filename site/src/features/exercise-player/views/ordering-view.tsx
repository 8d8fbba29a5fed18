import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { Sequence } from './sequence.tsx'

export function OrderingView({ question, answer, onAnswer, parts, graded }: ViewProps<'ordering'>) {
  return (
    <>
      <legend>{messages.putInOrder}</legend>
      <Sequence
        order={answer.order}
        textOf={(place) => question.items[place] ?? ''}
        onOrder={(order) => onAnswer({ type: 'ordering', order })}
        parts={parts}
        graded={graded}
      />
    </>
  )
}
