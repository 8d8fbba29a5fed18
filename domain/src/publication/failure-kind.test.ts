import { expect, test } from 'vitest'
import { failureKind } from './failure-kind.ts'

test.each([
  ['ENOSPC: no space left on device, write', 'storage'],
  ["/articles/a/ : EROFS: read-only file system, open '/data/live/x'", 'storage'],
  ['✖ Invalid input: expected string, received undefined\n  → at title', 'stored-form'],
  ['/articles/a/ : the page /articles/a/ answered 500', 'page'],
  ['/articles/a/ : réponse 404', 'page'],
] as const)('%s', (reason, kind) => {
  expect(failureKind(reason)).toBe(kind)
})
