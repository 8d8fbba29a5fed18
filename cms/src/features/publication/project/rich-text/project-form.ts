import type { Block } from '@mecaformation/contracts/rich-text'
import { linesOf } from '../../../../fields/lines-of.ts'
import { messages } from '../messages.fr.ts'
import { type Refuse, relationId, trimmed } from './editor-node.ts'
import { projectCallout } from './project-callout.ts'
import { projectProcedure } from './project-procedure.ts'
import { projectSourceQuote } from './project-source-quote.ts'

/** A block that its author fills in as a form; `null` when it was refused. */
export function projectForm(fields: Record<string, unknown>, refuse: Refuse): Block | null {
  const { blockType } = fields
  switch (blockType) {
    case 'callout':
      return projectCallout(fields, refuse)
    case 'figure': {
      const media = chosen(fields.media, messages.figureWithoutMedium, refuse)
      return media === null ? null : { type: blockType, media, caption: trimmed(fields.caption) }
    }
    case 'formula': {
      const tex = trimmed(fields.tex)
      if (tex === '') refuse(messages.emptyFormula)
      return tex === '' ? null : { type: blockType, tex }
    }
    case 'video': {
      const video = chosen(fields.video, messages.videoWithoutTarget, refuse)
      return video === null ? null : { type: blockType, video }
    }
    case 'schematic': {
      const schematic = chosen(fields.schematic, messages.schematicWithoutTarget, refuse)
      return schematic === null ? null : { type: blockType, schematic, caption: trimmed(fields.caption) }
    }
    case 'exercise': {
      const exercise = chosen(fields.exercise, messages.exerciseWithoutTarget, refuse)
      return exercise === null ? null : { type: blockType, exercise }
    }
    case 'procedure':
      return projectProcedure(fields, refuse)
    case 'keyPoints': {
      const points = linesOf(trimmed(fields.points))
      if (points.length === 0) refuse(messages.noKeyPoints)
      return points.length === 0 ? null : { type: blockType, points }
    }
    case 'sourceQuote':
      return projectSourceQuote(fields, refuse)
    default:
      refuse(messages.unknownBlock(String(blockType)))
      return null
  }
}

function chosen(value: unknown, reason: string, refuse: Refuse): string | null {
  const id = relationId(value)
  if (id === null) refuse(reason)
  return id
}
