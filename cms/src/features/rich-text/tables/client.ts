'use client'

import { INSERT_TABLE_COMMAND } from '@lexical/table'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { messages } from '../messages.fr.ts'
import { changed, inFrench } from '../words/in-french.ts'
import { TableBar } from './table-bar.tsx'

/** Three columns under a row of headers: rows and columns are added where one writes. */
function insertTable({ editor }: { editor: LexicalEditor }): void {
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    columns: '3',
    rows: '3',
    includeHeaders: { rows: true, columns: false },
  })
}

const mended = { label: messages.table.label, onSelect: insertTable }

/** Payload’s tables with a bar of our own: its menu of a cell speaks English and offers what our pages do not show. */
export const Table = changed(
  inFrench(TableFeatureClient, (item) => ({ ...item, ...mended })),
  (feature) => {
    const plugins = feature.plugins ?? []
    const [menu] = plugins.filter(({ position }) => position === 'floatingAnchorElem')
    const groups = feature.toolbarFixed?.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, ...mended })),
    }))
    return {
      ...feature,
      plugins: [
        ...plugins.filter((plugin) => plugin !== menu),
        { Component: TableBar, position: 'belowContainer' as const },
      ],
      ...(groups === undefined ? {} : { toolbarFixed: { groups } }),
    }
  },
)
