'use client'

import { type Readability, readabilityOf } from '@mecaformation/domain/readability/readability'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { proseOf } from './form-prose.ts'
import { $forms, $lines, textOf } from './prose-lines.ts'
import { TypographyOffer } from './typography-offer.tsx'
import './writing.css'

const { writing } = messages
/** Milliseconds without a change after which the text is counted again. */
const pause = 800

/** How long the text is and how easily it reads, and the offer to mend its typography. */
export function WritingBar() {
  const [editor] = useLexicalComposerContext()
  const [counted, setCounted] = useState<Readability>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      const text = editor
        .getEditorState()
        .read(() => [...$lines().map(textOf), ...$forms().flatMap((form) => proseOf(form.getFields()))])
      setCounted(readabilityOf(text.join('\n').replaceAll('\uFFFC', ' ')))
    }
    const later = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(count, milliseconds)
    }
    later(0)
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) later(pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])

  return (
    <div className="writing-bar">
      {counted !== undefined && (
        <p>
          <span>{writing.words(counted.words)}</span>
          {counted.minutes > 0 && <span>{writing.minutes(counted.minutes)}</span>}
          {counted.ease !== null && counted.score !== null && (
            <span title={writing.easeHelp(counted.score)}>{writing.eases[counted.ease]}</span>
          )}
        </p>
      )}
      {editor.isEditable() && <TypographyOffer />}
    </div>
  )
}
