import { expect, test } from 'vitest'
import { commandOf } from './player-keys.ts'

const bare = { ctrlKey: false, altKey: false, metaKey: false }

test.each([
  [' ', { type: 'play' }],
  ['K', { type: 'play' }],
  ['ArrowLeft', { type: 'seekBy', seconds: -5 }],
  ['l', { type: 'seekBy', seconds: 10 }],
  ['End', { type: 'seekTo', part: 1 }],
  ['>', { type: 'speedBy', step: 1 }],
  ['c', { type: 'captions' }],
  ['Tab', null],
  ['constructor', null],
])('the key %j on the film asks for %j', (key, command) => {
  expect(commandOf({ ...bare, key }, 'video')).toEqual(command)
})

test('a button keeps its space bar, a list its keys, the browser its shortcuts', () => {
  expect(commandOf({ ...bare, key: ' ' }, 'button')).toBeNull()
  expect(commandOf({ ...bare, key: 'c' }, 'button')).toEqual({ type: 'captions' })
  expect(commandOf({ ...bare, key: 'ArrowUp' }, 'select')).toBeNull()
  expect(commandOf({ ...bare, key: 'f', ctrlKey: true }, 'video')).toBeNull()
})
