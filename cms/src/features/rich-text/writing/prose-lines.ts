'use client'

import { type Edit, typographyEdits } from '@mecaformation/domain/typography/edits'
import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** A stretch of a line: what is no prose (code, a formula, a word of the glossary) stands as a sign nobody writes. */
interface Piece {
  text: string
  node: TextNode | null
}

const closed = '\uFFFC'

/** The lines of the text, each with the nodes it is made of. */
export function $lines(): Piece[][] {
  const parents = new Set(
    $getRoot()
      .getAllTextNodes()
      .flatMap((node) => $lineOf(node) ?? []),
  )
  return [...parents].map((parent) => parent.getChildren().flatMap($pieces))
}

/** The blocks that are filled in as forms. */
export function $forms(): BlockNode[] {
  return $getRoot().getChildren().filter($isBlockNode)
}

export function textOf(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join('')
}

/** Makes edits in the nodes that a line is made of. */
function $edit(line: readonly Piece[], edits: readonly Edit[]): void {
  const starts: number[] = []
  line.reduce((start, { text }) => {
    starts.push(start)
    return start + text.length
  }, 0)
  for (const edit of edits.toReversed()) $editOne(line, starts, edit)
}

function $editOne(line: readonly Piece[], starts: readonly number[], { index, length, to }: Edit): void {
  let left = to
  line.forEach(({ node, text }, place) => {
    const start = starts[place] ?? 0
    const from = Math.max(index, start)
    const until = Math.min(index + length, start + text.length)
    const isWithin = length === 0 ? index >= start && index <= start + text.length : from < until
    if (node === null || !isWithin) return
    if (length === 0 && left === '') return
    node.spliceText(from - start, Math.max(0, until - from), left)
    left = ''
  })
}

/** One round of French typography in every line; whether there was anything to mend. */
export function $mendLines(): boolean {
  const mended = $lines().map((line) => {
    const edits = typographyEdits(textOf(line))
    $edit(line, edits)
    return edits.length > 0
  })
  return mended.includes(true)
}

function $lineOf(node: LexicalNode): ElementNode | null {
  const parent = node.getParent()
  return parent?.isInline() ? $lineOf(parent) : parent
}

function $pieces(node: LexicalNode): Piece[] {
  if ($isTextNode(node)) {
    return [node.hasFormat('code') ? { text: closed, node: null } : { text: node.getTextContent(), node }]
  }
  if ($isLineBreakNode(node)) return [{ text: '\n', node: null }]
  if ($isElementNode(node)) return node.isInline() ? node.getChildren().flatMap($pieces) : []
  return [{ text: closed, node: null }]
}
