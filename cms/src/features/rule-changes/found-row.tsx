import { isSiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { Excerpt } from '@mecaformation/domain/rule-changes/folded-words'
import type { NamingDocument } from './find-naming.ts'
import { messages } from './messages.fr.ts'

interface FoundRowProps {
  document: NamingDocument
  isReleasable: boolean
  /** Null for who makes no releases. */
  choice: { isChosen: boolean; toggle: () => void } | null
}

/** One document that names what changed: leads to its form, and shows where it says it. */
export function FoundRow({ document, isReleasable, choice }: FoundRowProps) {
  const { collection, id, inSource, inText, through } = document
  const title = document.title === '' ? messages.untitled : document.title
  const path = isSiteGlobal(collection) ? `globals/${collection}` : `collections/${collection}/${id}`
  return (
    <tr>
      {choice !== null && (
        <td>
          {isReleasable ? (
            <input
              aria-label={messages.chooseOne(title)}
              checked={choice.isChosen}
              onChange={choice.toggle}
              type="checkbox"
            />
          ) : (
            <small>{messages.notReleasable}</small>
          )}
        </td>
      )}
      <th scope="row">
        <a href={`/admin/${path}`}>{title}</a> <small>{messages.kindOf(collection)}</small>
      </th>
      <td>
        {inText !== null && <Passage excerpt={inText} label={messages.in.text} />}
        {inSource !== null && <Passage excerpt={inSource} label={messages.in.source} />}
        {through.length > 0 && (
          <p>
            <strong>{messages.in.through}</strong> {through.join(', ')}
          </p>
        )}
      </td>
      <td>{messages.states[stateOf(document)]}</td>
    </tr>
  )
}

function stateOf({ isPublished, isDraft }: NamingDocument): keyof typeof messages.states {
  if (isPublished && isDraft) return 'both'
  return isPublished ? 'published' : 'draft'
}

function Passage({ excerpt: { before, match, after }, label }: { excerpt: Excerpt; label: string }) {
  return (
    <p>
      <strong>{label}</strong> {before}
      <mark>{match}</mark>
      {after}
    </p>
  )
}
