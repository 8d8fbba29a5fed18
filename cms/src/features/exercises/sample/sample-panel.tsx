'use client'

import { Button, useAllFormFields, useLivePreviewContext } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type Instance, type Sample, sampleAnswer } from './sample-answer.ts'
import './sample.css'

const { sample: words } = messages

/** Milliseconds without a key after which the question is tried. */
const pause = 400

/** What the question gives as one writes it, and the way to the player of the site beside the form. */
export function SamplePanel() {
  const [fields] = useAllFormFields()
  const { question } = reduceFieldsToValues(fields, true)
  const written = JSON.stringify({ question: Array.isArray(question) ? question : [] })
  const [sample, setSample] = useState<Sample | null>(null)
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext()

  useEffect(() => {
    const over = new AbortController()
    const timer = setTimeout(() => void ask(written, over.signal).then((read) => read && setSample(read)), pause)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [written])

  return (
    <section aria-label={words.label} className="sample">
      <div className="sample__head">
        <h3>{words.label}</h3>
        <Button
          buttonStyle="secondary"
          disabled={isLivePreviewing}
          margin={false}
          onClick={() => setIsLivePreviewing(true)}
          size="small">
          {words.player}
        </Button>
      </div>
      <p>{isLivePreviewing ? words.beside : words.playerHelp}</p>
      {sample === null ? null : <Found sample={sample} />}
    </section>
  )
}

function Found({ sample: { instances, problems, state } }: { sample: Sample }) {
  if (state === 'unfinished') return <p role="status">{words.unfinished}</p>
  return (
    <>
      {problems.length === 0 ? (
        <p role="status">{words.sound}</p>
      ) : (
        <ul className="sample__problems" role="status">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {instances.length === 0 ? null : (
        <ol className="sample__instances">
          {instances.map((instance) => (
            <Drawn instance={instance} key={instance.values} />
          ))}
        </ol>
      )}
    </>
  )
}

function Drawn({ instance: { answer, mistakes, text, values, workedSolution } }: { instance: Instance }) {
  return (
    <li>
      <details>
        <summary>
          {values} <strong>→ {answer}</strong>
        </summary>
        <p>{text}</p>
        {mistakes.length === 0 ? null : (
          <ul aria-label={words.mistakes}>
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        )}
        {workedSolution.length === 0 ? null : (
          <ol aria-label={words.workedSolution}>
            {workedSolution.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have nothing but their place
              <li key={place}>{step}</li>
            ))}
          </ol>
        )}
      </details>
    </li>
  )
}

/** `null` where there is no answer: what was seen last stays. */
async function ask(body: string, signal: AbortSignal): Promise<Sample | null> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const asked = { method: 'POST', credentials: 'same-origin', headers, body, signal } as const
    const response = await fetch('/api/exercises/sample', asked)
    return response.ok ? sampleAnswer.parse(await response.json()) : null
  } catch (error) {
    if (!signal.aborted) console.warn(error)
    return null
  }
}
