import { createHash } from 'node:crypto'
import { type SafetyPlace, type SafetyReason, safetyReasons } from '@mecaformation/domain/sign-off/safety-reasons'
import { signedText } from '@mecaformation/domain/sign-off/signed-text'
import type { Field, PayloadRequest } from 'payload'
import { childrenOf, editorState, projectBlock, projectFields } from '../publication/api.ts'

/** A document as a form holds it at depth 0. */
export interface SafetyDocument {
  collection: string
  fields: readonly Field[]
  values: Record<string, unknown>
}

/** Why a document concerns safety, and the hash of the words that a visa is given for. */
export interface SignedContent {
  reasons: SafetyReason[]
  hash: string
}

/** Reads what others say of it in the transaction of `req`, if there is one. */
export async function signedContentOf(req: PayloadRequest, document: SafetyDocument): Promise<SignedContent> {
  const { collection, fields, values } = document
  const dangers: SafetyPlace[] = []
  const form = projectFields(fields, values, (state, path) => {
    const parsed = editorState.safeParse(state)
    const nodes = parsed.success ? childrenOf(parsed.data.root) : []
    const blocks = nodes.flatMap((node, block) => {
      const projected = projectBlock(node, ignore)
      if (projected?.type === 'callout' && projected.tone === 'danger') dangers.push({ path, block })
      return projected === null || projected === undefined ? [] : [projected]
    })
    return blocks
  })
  if (asksOfDanger(form.question)) dangers.push({ path: 'question', block: null })
  const reasons = safetyReasons({
    collection,
    title: textOf(form.title),
    isFlagged: values.concernsSafety === true,
    technologies: await technologiesOf(req, document),
    dangers,
    code: textOf(form.code),
    system: textOf(form.system),
  })
  return { reasons, hash: createHash('sha256').update(signedText(form)).digest('hex') }
}

/** What cannot be published is refused where it is published. */
function ignore(): void {}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asksOfDanger(question: unknown): boolean {
  const blocks: unknown[] = Array.isArray(question) ? question : []
  return blocks.some((block) => {
    const { intruders } = { intruders: undefined, ...(block as object) } as { intruders: unknown }
    return (
      Array.isArray(intruders) && intruders.some((intruder: { dangerous?: unknown }) => intruder.dangerous === true)
    )
  })
}

/** Of the document itself, or of the course that a lesson belongs to. */
async function technologiesOf(req: PayloadRequest, { collection, values }: SafetyDocument) {
  const ids = collection === 'lessons' ? await idsOfCourse(req, values.course) : values.technologies
  if (!Array.isArray(ids) || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'technologies',
    where: { id: { in: ids } },
    select: { title: true, concernsSafety: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ title, concernsSafety }) => ({ title, isFlagged: concernsSafety === true }))
}

async function idsOfCourse(req: PayloadRequest, course: unknown): Promise<unknown> {
  if (typeof course !== 'string') return []
  const found = await req.payload.findByID({
    collection: 'courses',
    id: course,
    select: { technologies: true },
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found?.technologies
}
