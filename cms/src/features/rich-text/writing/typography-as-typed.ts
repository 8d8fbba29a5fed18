'use client'

import { replacementAsTyped } from '@mecaformation/domain/typography/as-typed'
import {
  $getNodeByKey,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

const own = 'french-typography'

/** Replaces signs by those of French as they are typed. One step of undo gives the typed one back, and it stays. */
export function TypographyAsTyped() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
        if (dirtyLeaves.size === 0 || editor.isComposing()) return
        if ([HISTORIC_TAG, PASTE_TAG, own].some((tag) => tags.has(tag))) return
        const typed = editorState.read($signBeforeCaret)
        if (typed === null || !isJustTyped(typed, prevEditorState)) return
        const replacement = replacementAsTyped(typed.before, typed.sign)
        if (replacement === null || replacement.remove > typed.offset) return
        const { key, offset } = typed
        editor.update(
          () => {
            const node = $getNodeByKey(key)
            if (!$isTextNode(node)) return
            node.spliceText(offset - replacement.remove, replacement.remove, replacement.insert, true)
          },
          { tag: [HISTORY_PUSH_TAG, own] },
        )
      }),
    [editor],
  )
  return null
}

interface Typed {
  key: string
  /** Where the caret stands in its node. */
  offset: number
  text: string
  sign: string
  /** The line up to the sign. */
  before: string
}

function $signBeforeCaret(): Typed | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  const { offset } = selection.anchor
  if (!$isTextNode(node) || node.hasFormat('code') || offset === 0) return null
  const text = node.getTextContent()
  return { key: node.getKey(), offset, text, sign: text[offset - 1] ?? '', before: $lineUpTo(node, offset - 1) }
}

function $lineUpTo(node: TextNode, offset: number): string {
  let line = node.getTextContent().slice(0, offset)
  for (let before = node.getPreviousSibling(); before !== null; before = before.getPreviousSibling()) {
    if ($isLineBreakNode(before)) break
    line = ($isTextNode(before) ? before.getTextContent() : '\uFFFC') + line
  }
  return line
}

/** Whether the text grew by just this sign: it was not deleted up to it, nor put there by a program. */
function isJustTyped({ key, offset, text }: Typed, before: EditorState): boolean {
  const former = before.read(() => $getNodeByKey(key)?.getTextContent() ?? '')
  return former === text.slice(0, offset - 1) + text.slice(offset)
}
