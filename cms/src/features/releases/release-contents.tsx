import type { ProgressOfItem } from '@mecaformation/contracts/publication/release'
import { messages } from './messages.fr.ts'

/** The documents of a release: what happens to each, and where each stands. */
export function ReleaseContents({ items, published }: { items: readonly ProgressOfItem[]; published: boolean }) {
  if (items.length === 0) return published ? null : <p>{messages.refusals.empty}</p>
  return (
    <ul className="release-contents">
      {items.map((item) => (
        <li key={`${item.collection}/${item.id}`}>
          <a href={`/admin/collections/${item.collection}/${item.id}`}>{item.title}</a>
          <span>
            {published
              ? messages.actionsShort[item.action]
              : `${messages.actions[item.action]} · ${messages.itemState[stateOf(item)]}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ online, changed }: ProgressOfItem): keyof typeof messages.itemState {
  if (online) return changed ? 'changed' : 'same'
  return 'offline'
}
