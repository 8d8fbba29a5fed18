interface Words {
  /** What a row is called that says nothing yet. */
  singular?: string
  /** What is said of a row whose box `field` is ticked. */
  ticked?: { field: string; words: string }
}

/** Names a row of a list, in the form, by one of its own fields; one that says nothing yet opens itself. */
export function rowLabelOf(field: string, words: Words = {}) {
  return { path: '/src/fields/row-label.tsx#RowLabel', clientProps: { field, ...words } }
}
