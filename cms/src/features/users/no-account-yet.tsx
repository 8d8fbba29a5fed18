import { messages } from './messages.fr.ts'

/** Stands where Payload offers its form for the first account; see `first-register.ts`. */
export function NoAccountYet() {
  const { command, explanation, next, title } = messages.firstUser
  return (
    <div className="no-account-yet">
      <h1>{title}</h1>
      <p>{explanation}</p>
      <pre>
        <code>{command}</code>
      </pre>
      <p>{next}</p>
    </div>
  )
}
