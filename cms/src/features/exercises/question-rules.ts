import { question } from '@mecaformation/contracts/documents/exercise'
import { mayChangeMode } from '@mecaformation/domain/exercises/exercise-mode'
import { questionProblems } from '@mecaformation/domain/exercises/problems/question-problems'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { projectFields } from '../publication/api.ts'
import { messages } from './messages.fr.ts'
import { problemMessage } from './problem-message.ts'
import { questionField } from './question-field.ts'

interface Refusal {
  label: string
  path: string
  message: string
}

/**
 * Why the question of an exercise cannot be asked, each reason at its field, in French. What a form itself asks
 * for (a text that is missing) is left to the form.
 */
export function questionRefusals(exercise: Record<string, unknown>): Refusal[] {
  const { question: asked } = projectFields([questionField], exercise, () => [])
  return (Array.isArray(asked) ? asked : []).flatMap((candidate: unknown, place) => {
    const read = question.safeParse(candidate)
    return read.success
      ? questionProblems(read.data).map((problem) => ({
          label: messages.question,
          path: `question.${place}.${problem.path}`,
          message: problemMessage(problem),
        }))
      : []
  })
}

/** Refuses to publish a question that cannot be asked. */
export const requireSoundQuestion: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published') return data
  const errors = questionRefusals(data)
  if (errors.length > 0) refuse(errors, req)
  return data
}

/** Refuses another mode than that of the first publication. */
export const keepMode: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const wasPublished = Boolean(originalDoc?.publishedAt)
  const [from, to] = [originalDoc?.mode, data.mode]
  if (to !== undefined && !mayChangeMode({ wasPublished, from, to })) {
    refuse([{ label: messages.mode, path: 'mode', message: messages.modeIsFixed }], req)
  }
  return data
}

function refuse(errors: Refusal[], req: PayloadRequest): never {
  throw new ValidationError({ collection: 'exercises', errors, req }, req.t)
}
