import { expect, test } from 'vitest'
import { editorStateOf } from '../../scripts/bench/content/editor-state.ts'
import { generatedDocuments } from '../../scripts/bench/content/generated-documents.ts'
import { projectRichText } from '../src/features/publication/project/project-rich-text.ts'

test('generated articles come out of the editor as they went in', () => {
  for (const document of generatedDocuments(40, ['t'])) {
    if (document.collection !== 'articles') continue
    expect(projectRichText(editorStateOf(document.body), 'body')).toEqual({ blocks: document.body, problems: [] })
  }
})
