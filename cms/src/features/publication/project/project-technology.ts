import { commonFields, lines, type SavedDocument } from './project-common.ts'

export function projectTechnology(saved: SavedDocument) {
  return {
    collection: 'technologies',
    ...commonFields(saved),
    order: saved.order,
    introduction: lines(saved.introduction),
  }
}
