'use client'

import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

const longest = 90

/** A file in a list: its picture, and what it shows in the place of the name that the store gave it. */
export function FileCell(props: DefaultCellComponentProps) {
  const { alt, originalName }: Record<string, unknown> = props.rowData ?? {}
  const said = [alt, originalName].find((text) => typeof text === 'string' && text !== '') ?? props.cellData
  const text = String(said)
  const cellData = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
  const { columnIndex = 0, link = false } = props
  // As Payload draws its own cells: where a file is being chosen, a click chooses it.
  return <RenderDefaultCell clientProps={{ ...props, cellData }} columnIndex={columnIndex} isLinkedColumn={link} />
}
