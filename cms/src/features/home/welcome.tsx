import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'
import type { Shortcut } from './shortcuts.ts'

interface WelcomeProps {
  name: string
  role: string
  shortcuts: readonly Shortcut[]
}

/** Who is here, on which day, and what may be begun. */
export function Welcome({ name, role, shortcuts }: WelcomeProps) {
  return (
    <header className="home-head">
      <p>
        {messages.today(new Date())} · {role}
      </p>
      <h1>{messages.greeting(name)}</h1>
      {shortcuts.length > 0 && (
        <nav aria-label={messages.begin}>
          {shortcuts.map(({ href, name: text }, place) => (
            <Link
              className={place === 0 ? 'home-button' : 'home-button is-quiet'}
              href={href}
              key={href}
              prefetch={false}>
              {text}
            </Link>
          ))}
        </nav>
      )}
    </header>
  )
}
