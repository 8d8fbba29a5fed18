import { type Block, calloutTones } from '@mecaformation/contracts/rich-text'
import { messages } from '../messages.fr.ts'
import { childrenOf, editorState, type Refuse, trimmed } from './editor-node.ts'
import { projectList } from './project-list.ts'
import { projectParagraph } from './project-paragraph.ts'

type Callout = Extract<Block, { type: 'callout' }>

export function projectCallout(fields: Record<string, unknown>, refuse: Refuse): Callout | null {
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
