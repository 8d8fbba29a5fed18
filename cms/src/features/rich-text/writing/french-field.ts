'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Tells the browser’s speller that the text is French, whatever language the browser itself speaks. */
export function FrenchField() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        root?.setAttribute('lang', 'fr')
        root?.setAttribute('spellcheck', 'true')
      }),
    [editor],
  )
  return null
}
