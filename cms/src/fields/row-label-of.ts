/** Names a row of a list, in the form, by one of its own fields. */
export function rowLabelOf(field: string) {
  return { path: '/src/fields/row-label.tsx#RowLabel', clientProps: { field } }
}
