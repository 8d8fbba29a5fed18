import { AsyncLocalStorage } from 'node:async_hooks'
import type { ReadKey } from '@mecaformation/domain/publication/dirty-keys'

const reads = new AsyncLocalStorage<Set<ReadKey>>()

/** Says that the page being rendered depends on `key`. Outside of a recording it does nothing. */
export function note(key: ReadKey): void {
  reads.getStore()?.add(key)
}

export function noteAll(keys: Iterable<ReadKey>): void {
  for (const key of keys) note(key)
}

/** Runs `render` and gives, beside its result, every key that was read on the way. */
export async function recordReads<T>(render: () => Promise<T>): Promise<{ result: T; keys: Set<ReadKey> }> {
  const keys = new Set<ReadKey>()
  const result = await reads.run(keys, render)
  return { result, keys }
}
