import { question } from '@mecaformation/contracts/documents/exercise'
import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'
import type { QualityFinding } from '@mecaformation/contracts/quality/report'
import { alternativeFaults } from '@mecaformation/domain/quality/alternative-faults'
import { captionFaults } from '@mecaformation/domain/quality/caption-faults'
import { descriptionFaults } from '@mecaformation/domain/quality/description-faults'
import { type QualityFault, type QualityPlace, severityOf } from '@mecaformation/domain/quality/finding'
import { headingFaults } from '@mecaformation/domain/quality/heading-faults'
import { vagueLinks } from '@mecaformation/domain/quality/link-faults'
import { questionFaults } from '@mecaformation/domain/quality/question-faults'
import { type ReadingLevel, sentenceFaults, sentenceFaultsIn } from '@mecaformation/domain/quality/sentence-faults'
import { tableFaults } from '@mecaformation/domain/quality/table-faults'
import type { Field } from 'payload'
import { questionRefusals } from '../exercises/api.ts'
import { projectFields } from '../publication/api.ts'
import { judgedBlocks } from './judged-blocks.ts'
import { messageOf } from './messages.fr.ts'

/** A document as a form or a file holds it, with ids where it names others. */
export interface Judged {
  collection: PublishedCollection
  fields: readonly Field[]
  values: Record<string, unknown>
  /** Of its readers, where the document itself does not tell. */
  level?: unknown
}

/** What is to be mended in a document, as far as it can be told without looking at others. */
export function judge({ collection, fields, values, level }: Judged): QualityFinding[] {
  if (collection === 'media') {
    return alternativeFaults(textOf(values.alt), textOf(values.originalName)).map((fault) => toFinding(fault, 'alt'))
  }
  const readers = readingLevel(values.level ?? level)
  const found: QualityFinding[] = []
  const form = projectFields(fields, values, (state, path) => {
    const blocks = judgedBlocks(state)
    const faults = [
      ...headingFaults(blocks),
      ...tableFaults(blocks),
      ...vagueLinks(blocks),
      ...sentenceFaultsIn(blocks, readers),
    ]
    found.push(...faults.map((fault) => toFinding(fault, path, fault.block)))
    return []
  })
  const has = (name: string) => Object.hasOwn(form, name)
  const summary = textOf(form.summary)
  return [
    ...(has('summary') ? [...descriptionFaults(summary), ...sentenceFaults(summary, readers)] : []).map((fault) =>
      toFinding(fault, 'summary'),
    ),
    ...sentenceFaults(textOf(form.easyFrench), 'a2').map((fault) => toFinding(fault, 'easyFrench')),
    ...(collection === 'videos' ? captionFaults(form).map((fault) => toFinding(fault, 'captions')) : []),
    ...(collection === 'exercises' ? questionFindings(values, form.question) : []),
    ...found,
  ]
}

/** What keeps a question from being asked, and what it should say besides. */
function questionFindings(values: Record<string, unknown>, asked: unknown): QualityFinding[] {
  const refused = questionRefusals(values).map(
    ({ path, message }): QualityFinding => ({ severity: 'blocks', path, block: null, message }),
  )
  const faults = (Array.isArray(asked) ? asked : []).flatMap((candidate: unknown, place) => {
    const read = question.safeParse(candidate)
    return read.success
      ? questionFaults(read.data).map((fault) => toFinding(fault, `question.${place}.${fault.path}`))
      : []
  })
  return [...refused, ...faults]
}

export function toFinding(
  fault: QualityFault,
  path: string,
  block: QualityPlace['block'] | null = null,
): QualityFinding {
  return { severity: severityOf(fault.rule), path, block: block ?? null, message: messageOf(fault) }
}

const levels: ReadonlySet<unknown> = new Set<ReadingLevel>(['decouverte', 'cap', 'bac-pro', 'perfectionnement'])

function readingLevel(level: unknown): ReadingLevel | null {
  return levels.has(level) ? (level as ReadingLevel) : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
