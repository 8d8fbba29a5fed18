import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

interface MoreProps {
  /** How many a panel does not show. */
  hidden?: number
  href?: string
  label?: string
}

/** What a panel leaves out, and the page that has all of it. */
export function More({ hidden = 0, href, label }: MoreProps) {
  if (hidden <= 0 && href === undefined) return null
  return (
    <p className="home-panel__more">
      {hidden > 0 && <span>{messages.more(hidden)}</span>}
      {href !== undefined && (
        <Link href={href} prefetch={false}>
          {label}
        </Link>
      )}
    </p>
  )
}
