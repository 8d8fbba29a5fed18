'use client'

import type { PluginComponentWithAnchor } from '@payloadcms/richtext-lexical'
import { useEffect } from 'react'
import { messages } from '../messages.fr.ts'

/** Gives the menu of « / » a French name: Payload's is English, in no translation, and set each time it opens. */
export const SlashMenuName: PluginComponentWithAnchor = ({ anchorElem }) => {
  useEffect(() => {
    const name = () => anchorElem.querySelector(':scope > #slash-menu')?.setAttribute('aria-label', messages.slashMenu)
    const observer = new MutationObserver(name)
    observer.observe(anchorElem, { childList: true })
    return () => observer.disconnect()
  }, [anchorElem])
  return null
}
