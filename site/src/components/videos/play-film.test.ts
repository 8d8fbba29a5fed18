import { expect, onTestFinished, test, vi } from 'vitest'
import { playFilm } from './play-film.ts'

async function faultsOf(answer: Promise<void>): Promise<unknown[]> {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => told.mockRestore())
  playFilm({ play: () => answer })
  await Promise.allSettled([answer])
  return told.mock.calls.flat()
}

test.each(['NotAllowedError', 'AbortError'])(
  'a film that the browser does not start (%s) is no fault',
  async (name) => {
    expect(await faultsOf(Promise.reject(new DOMException('refused', name)))).toEqual([])
  },
)

test.each([new DOMException('no source', 'NotSupportedError'), new TypeError('a fault of ours')])(
  'what else keeps it from playing is told: %s',
  async (fault) => {
    expect(await faultsOf(Promise.reject(fault))).toEqual([fault])
  },
)
