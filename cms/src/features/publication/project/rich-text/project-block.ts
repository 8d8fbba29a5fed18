import { type Block, calloutTones } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, editorState, fieldsOf, type Refuse, relationId, trimmed } from './editor-node.ts'
import { isVisible, projectInlines } from './project-inlines.ts'
import { projectList } from './project-list.ts'
import { projectTable } from './project-table.ts'

type Callout = Extract<Block, { type: 'callout' }>

/** A block of the text; `null` when it is empty or was refused. */
export function projectBlock(node: EditorNode, refuse: Refuse): Block | null {
  switch (node.type) {
    case 'paragraph':
      return projectParagraph(node, refuse)
    case 'heading':
      return projectHeading(node, refuse)
    case 'list':
      return projectList(node, refuse)
    case 'quote': {
      const children = projectInlines(childrenOf(node), refuse)
      return isVisible(children) ? { type: 'quote', children } : null
    }
    case 'table':
      return projectTable(node, refuse)
    case 'horizontalrule':
      return { type: 'rule' }
    case 'block':
      return projectBlockWithFields(fieldsOf(node), refuse)
    default:
      refuse(messages.unknownNode(node.type))
      return null
  }
}

function projectParagraph(node: EditorNode, refuse: Refuse): Extract<Block, { type: 'paragraph' }> | null {
  const children = projectInlines(childrenOf(node), refuse)
  return isVisible(children) ? { type: 'paragraph', children } : null
}

function projectHeading(node: EditorNode, refuse: Refuse): Block | null {
  const children = projectInlines(childrenOf(node), refuse)
  if (!isVisible(children)) return null
  switch (node.tag) {
    case 'h2':
      return { type: 'heading', level: 2, children }
    case 'h3':
      return { type: 'heading', level: 3, children }
    case 'h4':
      return { type: 'heading', level: 4, children }
    default:
      refuse(messages.headingLevel)
      return null
  }
}

function projectBlockWithFields(fields: Record<string, unknown>, refuse: Refuse): Block | null {
  switch (fields.blockType) {
    case 'callout':
      return projectCallout(fields, refuse)
    case 'figure': {
      const media = relationId(fields.media)
      if (media === null) refuse(messages.figureWithoutMedium)
      return media === null ? null : { type: 'figure', media, caption: trimmed(fields.caption) }
    }
    case 'formula': {
      const tex = trimmed(fields.tex)
      if (tex === '') refuse(messages.emptyFormula)
      return tex === '' ? null : { type: 'formula', tex }
    }
    default:
      refuse(messages.unknownBlock(String(fields.blockType)))
      return null
  }
}

function projectCallout(fields: Record<string, unknown>, refuse: Refuse): Callout | null {
  const tone = calloutTones.find((known) => known === fields.tone)
  const title = trimmed(fields.title)
  const body = editorState.safeParse(fields.body)
  if (tone === undefined) refuse(messages.calloutTone)
  if (title === '') refuse(messages.calloutTitle)
  if (!body.success) refuse(messages.unreadable)
  if (tone === undefined || title === '' || !body.success) return null
  const children = childrenOf(body.data.root).flatMap((node): Callout['children'] => {
    if (node.type === 'paragraph') return [projectParagraph(node, refuse) ?? []].flat()
    if (node.type === 'list') return [projectList(node, refuse) ?? []].flat()
    refuse(messages.calloutContent)
    return []
  })
  return { type: 'callout', tone, title, children }
}
