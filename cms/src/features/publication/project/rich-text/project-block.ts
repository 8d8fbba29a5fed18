import type { Block } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, type EditorNode, fieldsOf, type Refuse } from './editor-node.ts'
import { projectForm } from './project-form.ts'
import { isVisible, projectInlines } from './project-inlines.ts'
import { projectList } from './project-list.ts'
import { projectParagraph } from './project-paragraph.ts'
import { projectTable } from './project-table.ts'

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
      return projectForm(fieldsOf(node), refuse)
    default:
      refuse(messages.unknownNode(node.type))
      return null
  }
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
