import type { QuestionType } from '@mecaformation/domain/exercises/question'
import type { ComponentType } from 'react'
import type { ViewProps } from './view-props.ts'
import { ChoicesView } from './views/choices-view.tsx'
import { ClozeView } from './views/cloze-view.tsx'
import { FreeAnswerView } from './views/free-answer-view.tsx'
import { HotspotView } from './views/hotspot-view.tsx'
import { MatchingView } from './views/matching-view.tsx'
import { OrderingView } from './views/ordering-view.tsx'
import { ProcedureView } from './views/procedure-view.tsx'
import { NumberView, ParametricView, ShortTextView } from './views/text-views.tsx'
import { TrueFalseView } from './views/true-false-view.tsx'

const views: { [T in QuestionType]: ComponentType<ViewProps<T>> } = {
  single: ChoicesView,
  multiple: ChoicesView,
  trueFalse: TrueFalseView,
  numeric: NumberView,
  parametric: ParametricView,
  ordering: OrderingView,
  matching: MatchingView,
  cloze: ClozeView,
  hotspot: HotspotView,
  shortText: ShortTextView,
  procedure: ProcedureView,
  freeAnswer: FreeAnswerView,
}

/** The controls by which a question is answered; the answer must be of its kind. */
export function QuestionView(props: ViewProps<QuestionType>) {
  const View = views[props.question.type] as ComponentType<ViewProps<QuestionType>>
  return <View {...props} />
}
