'use client'

import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { messages } from '../messages.fr.ts'
import { cleanPasted } from './clean-pasted.ts'

const ownFormat = 'application/x-lexical-editor'

/** Cleans what is pasted from elsewhere, and tells what was left behind. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const clean = new WeakSet<ClipboardEvent>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || clean.has(event) || event.clipboardData === null) return false
        const { clipboardData } = event
        if (clipboardData.types.includes(ownFormat)) return false
        const html = clipboardData.getData('text/html')
        if (html === '') {
          const pictures = [...clipboardData.files].filter(({ type }) => type.startsWith('image/')).length
          if (pictures === 0) return false
          event.preventDefault()
          toast.warning(messages.paste.pictures(pictures))
          return true
        }
        const page = new DOMParser().parseFromString(html, 'text/html')
        const { pictures } = cleanPasted(page)
        if (pictures > 0) toast.warning(messages.paste.pictures(pictures))
        event.preventDefault()
        const data = new DataTransfer()
        data.setData('text/html', page.body.innerHTML)
        data.setData('text/plain', clipboardData.getData('text/plain'))
        const again = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        clean.add(again)
        return page.body.innerHTML.trim() === '' || editor.dispatchCommand(PASTE_COMMAND, again)
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor])
  return null
}
