import { z } from 'zod'

const partBytes = 1024 * 1024
const patience = { first: 1000, longest: 30_000 }

const waiting = z.object({ id: z.string(), offset: z.number(), size: z.number() })
const refusal = z.object({
  errors: z.array(z.object({ message: z.string() })).min(1),
  twin: z.object({ id: z.string(), alt: z.string() }).optional(),
})

export type Twin = NonNullable<z.infer<typeof refusal>['twin']>

/** Why the server will not take a file; a lost network is no refusal. */
export class Refusal extends Error {
  readonly twin: Twin | undefined
  constructor(message: string, twin?: Twin) {
    super(message)
    this.twin = twin
  }
}

interface Sending {
  fetch: typeof globalThis.fetch
  /** Where the way of a file is kept, so that it goes on after the page was closed. */
  memory: Pick<Storage, 'getItem' | 'setItem'>
  signal: AbortSignal
  onProgress: (progress: { sent: number; isInterrupted: boolean }) => void
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** What is said of an answer that says nothing. */
  unknown: string
}

const address = '/api/media/uploads'

/** By what one knows a file again that is chosen a second time. */
export const keyOf = ({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>) =>
  `upload:${name}/${size}/${lastModified}`

/**
 * Sends a file in parts and gives its way on the server, where it then waits for its words. A cut is waited
 * for, longer each time; then it goes on from what the server has. Throws a `Refusal`.
 */
export async function sendFile(file: File, sending: Sending): Promise<string> {
  const { memory, signal, onProgress } = sending
  const key = keyOf(file)
  let way = await patiently(sending, () => takenUp(file, memory.getItem(key), sending))
  memory.setItem(key, way.id)
  while (way.offset < file.size) {
    signal.throwIfAborted()
    onProgress({ sent: way.offset, isInterrupted: false })
    const { id, offset } = way
    way = await patiently(sending, async (isAgain) => {
      // Of what was sent before a cut, nobody knows here how much arrived.
      if (isAgain) return waiting.parse(await ask(sending, `${address}/${id}`, { method: 'GET' }))
      return waiting.parse(
        await ask(sending, `${address}/${id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) },
          body: await file.slice(offset, offset + partBytes).arrayBuffer(),
        }),
      )
    })
  }
  onProgress({ sent: file.size, isInterrupted: false })
  return way.id
}

async function takenUp(file: File, known: string | null, sending: Sending) {
  if (known !== null) {
    const found = await sending.fetch(`${address}/${known}`, { credentials: 'same-origin', signal: sending.signal })
    const parsed = found.ok ? waiting.safeParse(await found.json()) : null
    if (parsed?.success && parsed.data.size === file.size) return parsed.data
  }
  const { name, type, size } = file
  const body = JSON.stringify({ name, type, size })
  const headers = { 'Content-Type': 'application/json' }
  return waiting.parse(await ask(sending, address, { method: 'POST', headers, body }))
}

/** Tries until there is an answer; whoever does not want to wait ends it by the signal. */
async function patiently<T>(
  { signal, wait, onProgress }: Sending,
  attempt: (isAgain: boolean) => Promise<T>,
): Promise<T> {
  for (let pause = patience.first, isAgain = false; ; pause = Math.min(2 * pause, patience.longest), isAgain = true) {
    try {
      return await attempt(isAgain)
    } catch (error) {
      if (error instanceof Refusal || signal.aborted) throw error
      console.warn(error)
      onProgress({ sent: Number.NaN, isInterrupted: true })
      await wait(pause, signal)
    }
  }
}

/** The answer to a request: what it says, or a `Refusal`; a server that is not there, or failed, throws anything else. */
export async function ask(
  { fetch, signal, unknown }: Pick<Sending, 'fetch' | 'signal' | 'unknown'>,
  path: string,
  init: RequestInit,
): Promise<unknown> {
  const response = await fetch(path, { ...init, credentials: 'same-origin', signal })
  if (response.ok) return await response.json()
  const said: unknown = await response.json().catch(() => null)
  // There are other bytes than we believed: the answer says how many.
  const other = waiting.safeParse(said)
  if (response.status === 409 && other.success) return other.data
  if (response.status >= 500 || response.status === 429) throw new Error(`the server answered ${response.status}`)
  const parsed = refusal.safeParse(said)
  throw new Refusal(parsed.success ? (parsed.data.errors[0]?.message ?? unknown) : unknown, parsed.data?.twin)
}
