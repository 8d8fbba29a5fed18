import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertToMdx } from '../src/features/content-import/mdx/convert-to-mdx.ts'
import { readBody } from '../src/features/content-import/mdx/read-body.ts'
import { resolveReferences } from '../src/features/content-import/mdx/resolve-references.ts'
import { projectRichText } from '../src/features/publication/project/project-rich-text.ts'
import { anyState } from './editor-states.ts'

const read = (mdx: string) => {
  const { faults, state } = readBody(mdx, 1)
  return { faults, state: resolveReferences(state, ({ name }) => `id-${name}`) }
}
const write = (state: SerializedEditorState) => convertToMdx(state, ({ id }) => id.replace('id-', ''))

test('whatever an author writes is published alike after a way through a content file', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const published = projectRichText(state, 'body')
      fc.pre(published.blocks.length > 0)
      const mdx = write(state)
      const again = read(mdx)
      expect(projectRichText(again.state, 'body'), mdx).toEqual(published)
      expect(again.faults, mdx).toEqual([])
      expect(write(again.state)).toBe(mdx)
    }),
    { numRuns: 300 },
  )
})
