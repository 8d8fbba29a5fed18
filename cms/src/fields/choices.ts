import type { Option } from 'payload'

/** The options of a select, in the order of the contract, under the names people read. */
export function choices<V extends string>(values: readonly V[], labels: Record<V, string>): Option[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
