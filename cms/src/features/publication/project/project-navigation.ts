import { rows, type SavedDocument } from './project-fields.ts'
import { projectLinkTarget } from './project-link-target.ts'
import { trimmed } from './rich-text/editor-node.ts'

export function projectNavigation(saved: SavedDocument) {
  const [notice] = rows([saved.notice])
  const text = trimmed(notice?.text)
  return {
    collection: 'navigation',
    id: 'navigation',
    header: rows(saved.header).map(link),
    footer: rows(saved.footer).map(link),
    notice: text === '' ? null : { kind: notice?.kind, text },
  }
}

function link(row: SavedDocument) {
  return { label: trimmed(row.label), target: projectLinkTarget(row) }
}
