import type { RichText } from '@mecaformation/contracts/rich-text'
import { commonFields, relationIds, type SavedDocument, trustFields } from './project-common.ts'
import { relationId } from './rich-text/editor-node.ts'

export function projectArticle(saved: SavedDocument, body: RichText) {
  return {
    collection: 'articles',
    ...commonFields(saved),
    ...trustFields(saved),
    technologies: relationIds(saved.technologies),
    cover: relationId(saved.cover),
    body,
  }
}
