interface Shown {
  kind: string
  /** The field whose words are shown. */
  says?: string
  /** The field that names a document, whose title is shown. */
  refersTo?: { field: string; collection: string }
}

/** Names a block in the editor by its kind and by what it holds. */
export function blockLabelOf(shown: Shown) {
  return { Label: { path: '/src/features/rich-text/labels/block-label.tsx#BlockLabel', clientProps: { ...shown } } }
}

/** Shows an element of a sentence by its words, or by the title of what it refers to. */
export function inlineLabelOf(shown: Shown & { isCode?: boolean }) {
  return { Label: { path: '/src/features/rich-text/labels/inline-label.tsx#InlineLabel', clientProps: { ...shown } } }
}
