/** Unfolds a row of a list of the form, brings it into view and puts the cursor into its first field. */
export function showRow(list: string, place: number): void {
  const row = document.getElementById(`${list.replaceAll('.', '-')}-row-${place}`)
  row?.querySelector<HTMLButtonElement>('.collapsible__toggle--collapsed')?.click()
  row?.scrollIntoView({ block: 'center' })
  // What was folded is drawn with the next frame.
  requestAnimationFrame(() => {
    row?.querySelector<HTMLElement>('.collapsible__content :is(input, textarea)')?.focus({ preventScroll: true })
  })
}
