import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { RichTextField, SanitizedConfig } from 'payload'
import { joinLists } from './join-lists.ts'
import { rewrite } from './lexical-tree.ts'
import { guardCells, removeGuards } from './table-cells.ts'

/** The editor of an article's body, as Payload set it up. */
export function articleEditorConfig(config: Pick<SanitizedConfig, 'collections'>): SanitizedServerEditorConfig {
  const articles = config.collections.find(({ slug }) => slug === 'articles')
  const field = articles?.flattenedFields.find(({ name }) => name === 'body')
  if (field?.type !== 'richText') throw new Error('the collection articles has no rich text field named body')
  return editorConfigFactory.fromField({ field: field as RichTextField })
}

/**
 * An article's MDX as the editor's state. Media are still named by their file and documents by
 * addresses such as `codes/p0420`: `resolveReferences` puts ids in their place.
 */
export function convertBody(body: string, editorConfig: SanitizedServerEditorConfig): SerializedEditorState {
  const state = convertMarkdownToLexical({ editorConfig, markdown: guardCells(body.replaceAll('\r\n', '\n')) })
  return rewrite(rewrite(state, removeGuards), joinLists)
}
