/** The label of a field or a collection; what has none goes by its name. */
export function labelOf(label: unknown, name: string): string {
  return typeof label === 'string' ? label : name
}
