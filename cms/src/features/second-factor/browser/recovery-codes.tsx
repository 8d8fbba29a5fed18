'use client'

import '../../../platform/people.css'
import { messages } from '../messages.fr.ts'

const { recovery: texts } = messages

/** Shown once: nobody can read them again. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <section aria-label={texts.title} className="recovery-codes">
      <h2>{texts.title}</h2>
      <p>{texts.explanation}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button className="btn btn--style-primary btn--size-medium" onClick={onKept} type="button">
        {texts.kept}
      </button>
    </section>
  )
}
