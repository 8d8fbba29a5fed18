import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { PayloadRequest } from 'payload'
import type { ComponentProps } from 'react'
import { textBlocks } from '../editor.ts'
import { type NameOf, spelledOut } from './spelled-out.ts'

type Compared = ComponentProps<typeof LexicalDiffComponent>

/** Two versions of a text beside one another, their blocks spelled out. */
export async function TextDiff(compared: Compared) {
  const { comparisonValue, req, versionValue } = compared
  const nameOf = await namesIn(req, [comparisonValue, versionValue])
  const spelled = (value: unknown) => spelledOut(value, textBlocks, nameOf) as Compared['versionValue']
  return (
    <LexicalDiffComponent
      {...compared}
      comparisonValue={spelled(comparisonValue)}
      versionValue={spelled(versionValue)}
    />
  )
}

/** What the blocks of texts name, as the person of `req` may read it; the id of what is gone. */
async function namesIn(req: PayloadRequest, states: readonly unknown[]): Promise<NameOf> {
  const wanted = new Map<string, Set<string>>()
  for (const state of states) {
    spelledOut(state, textBlocks, (collection, id) => {
      wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
      return id
    })
  }
  const names = new Map<string, string>()
  for (const [collection, ids] of wanted) {
    const { docs } = await req.payload.find({
      collection: collection as 'articles' | 'media',
      where: { id: { in: [...ids] } },
      depth: 0,
      draft: true,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs) names.set(`${collection}/${doc.id}`, 'title' in doc ? doc.title : doc.alt)
  }
  return (collection, id) => names.get(`${collection}/${id}`) ?? id
}
