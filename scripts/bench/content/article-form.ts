import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { editorStateOf } from './editor-state.ts'

/** A generated article as the admin's form would publish it, under its own id. */
export function articleForm({ id, title, slug, summary, technologies, sources, body }: DocumentOf<'articles'>) {
  const content = { title, slug, summary, technologies, sources: sources.join('\n'), body: editorStateOf(body) }
  return { id, ...content, _status: 'published' }
}
