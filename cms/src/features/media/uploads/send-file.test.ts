import { expect, test } from 'vitest'
import { keyOf, Refusal, sendFile } from './send-file.ts'

const size = 2.5 * 1024 * 1024
const file = new File([new Uint8Array(size)], 'film.mp4', { type: 'video/mp4', lastModified: 1 })

/** A server that has what it was sent, with a network that fails at the given requests, after they arrived or before. */
function scene({
  cuts = {},
  has = 0,
  remembered = false,
}: {
  cuts?: Record<number, 'before' | 'after'>
  has?: number
  remembered?: boolean
} = {}) {
  const asked: string[] = []
  const kept = new Map<string, string>(remembered ? [[keyOf(file), 'a']] : [])
  let offset = has
  const fetch: typeof globalThis.fetch = async (path, init) => {
    const method = init?.method ?? 'GET'
    const cut = cuts[asked.length]
    asked.push(`${method} ${String(path)}`)
    if (cut === 'before') throw new TypeError('network')
    if (method === 'PATCH') {
      expect(new Headers(init?.headers).get('upload-offset')).toBe(String(offset))
      offset += init?.body instanceof ArrayBuffer ? init.body.byteLength : 0
    }
    if (cut === 'after') throw new TypeError('network')
    return Response.json({ id: 'a', offset, size })
  }
  const pauses: number[] = []
  const send = () =>
    sendFile(file, {
      fetch,
      memory: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
      signal: new AbortController().signal,
      onProgress: () => undefined,
      wait: async (milliseconds) => void pauses.push(milliseconds),
      unknown: 'inconnu',
    })
  return { send, asked, pauses, received: () => offset }
}

test('a file is sent in parts', async () => {
  const { send, asked, received } = scene()
  expect(await send()).toBe('a')
  expect(received()).toBe(size)
  expect(asked).toHaveLength(4)
})

test.each(['before', 'after'] as const)(
  'it goes on where it was when the network is cut %s a part arrived',
  async (when) => {
    const { send, pauses, received } = scene({ cuts: { 2: when, 3: 'before' } })
    expect(await send()).toBe('a')
    expect(received()).toBe(size)
    expect(pauses).toEqual([1000, 2000])
  },
)

test('it goes on where it was when it is chosen again', async () => {
  const { send, asked } = scene({ has: 2 * 1024 * 1024, remembered: true })
  expect(await send()).toBe('a')
  expect(asked).toEqual(['GET /api/media/uploads/a', 'PATCH /api/media/uploads/a'])
})

test('a refusal is said in the words of the server', async () => {
  const fetch = async () => Response.json({ errors: [{ message: 'Trop lourd.' }] }, { status: 413 })
  const sending = sendFile(file, {
    fetch,
    memory: { getItem: () => null, setItem: () => undefined },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    wait: async () => undefined,
    unknown: 'inconnu',
  })
  await expect(sending).rejects.toEqual(new Refusal('Trop lourd.'))
})
