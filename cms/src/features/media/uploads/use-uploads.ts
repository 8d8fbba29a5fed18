'use client'

import { useRef, useState } from 'react'
import { announcedRefusal } from '../announced-refusal.ts'
import { messages } from '../messages.fr.ts'
import { ask, keyOf, Refusal, sendFile, type Twin } from './send-file.ts'

const { uploads: words } = messages
/** More at a time would only share the same line. */
const together = 2

type State = 'waiting' | 'sending' | 'interrupted' | 'ready' | 'adding' | 'added' | 'refused'

export interface Upload {
  key: number
  file: File
  alt: string
  state: State
  /** Bytes. */
  sent: number
  /** Its way on the server, once it is whole. */
  way: string | null
  refusal: string
  twin: Twin | undefined
  /** The medium that it became. */
  medium: string | null
}

/** The files being sent: two at a time, each of which goes on by itself after a cut. */
export function useUploads(onAdded: () => void) {
  const [list, setList] = useState<Upload[]>([])
  const queue = useRef<{ key: number; file: File; stop: AbortController }[]>([])
  const running = useRef(new Map<number, AbortController>())
  const lastKey = useRef(0)

  const change = (key: number, part: Partial<Upload>) =>
    setList((before) => before.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))
  const refused = (key: number, error: unknown) => {
    if (!(error instanceof Refusal)) console.warn(error)
    const [refusal, twin] = error instanceof Refusal ? [error.message, error.twin] : [words.unknown, undefined]
    change(key, { state: 'refused', refusal, twin })
  }

  const send = async (key: number, file: File, stop: AbortController) => {
    running.current.set(key, stop)
    change(key, { state: 'sending', refusal: '' })
    try {
      const way = await sendFile(file, {
        fetch: (input, init) => fetch(input, init),
        memory: localStorage,
        signal: stop.signal,
        onProgress: ({ sent, isInterrupted }) =>
          change(key, isInterrupted ? { state: 'interrupted' } : { state: 'sending', sent }),
        wait: pauseOrOnline,
        unknown: words.unknown,
      })
      change(key, { state: 'ready', way })
    } catch (error) {
      if (!stop.signal.aborted) refused(key, error)
    }
    running.current.delete(key)
    next()
  }
  const next = () => {
    while (running.current.size < together) {
      const first = queue.current.shift()
      if (first === undefined) return
      void send(first.key, first.file, first.stop)
    }
  }
  const enqueue = (key: number, file: File) => {
    queue.current.push({ key, file, stop: new AbortController() })
    next()
  }

  const choose = (files: Iterable<File>) => {
    for (const file of files) {
      lastKey.current += 1
      const key = lastKey.current
      // A file that was refused and mended comes again under its name: what was written of it stands.
      const mended = list.find(({ file: { name }, state }) => state === 'refused' && name === file.name)
      if (mended !== undefined) remove(mended)
      // What is no picture is called by its name; what a picture shows only people can say.
      const alt = mended?.alt || (/\.(?:pdf|vtt)$/i.test(file.name) ? file.name.replace(/\.\w+$/, '') : '')
      const refusal = announcedRefusal(file)?.message ?? ''
      const blank = { sent: 0, way: null, refusal, twin: undefined, medium: null }
      setList((before) => [...before, { key, file, alt, state: refusal === '' ? 'waiting' : 'refused', ...blank }])
      if (refusal === '') enqueue(key, file)
    }
  }
  const retry = ({ key, file }: Upload) => {
    change(key, { state: 'waiting', refusal: '', twin: undefined, sent: 0, way: null })
    enqueue(key, file)
  }
  const remove = ({ key, file, way }: Upload) => {
    running.current.get(key)?.abort()
    queue.current = queue.current.filter((waiting) => waiting.key !== key)
    const id = way ?? localStorage.getItem(keyOf(file))
    localStorage.removeItem(keyOf(file))
    if (id !== null) void fetch(`/api/media/uploads/${id}`, { method: 'DELETE' }).catch(console.warn)
    setList((before) => before.filter((upload) => upload.key !== key))
  }
  const addOne = async ({ key, file, way, alt }: Upload, folder: string) => {
    try {
      const signal = new AbortController().signal
      const answer = await ask(
        { fetch: (input, init) => fetch(input, init), signal, unknown: words.unknown },
        `/api/media/uploads/${way}`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ alt, folder }),
        },
      )
      localStorage.removeItem(keyOf(file))
      change(key, { state: 'added', medium: idIn(answer) })
    } catch (error) {
      // A lost network loses nothing: the file waits on the server.
      if (error instanceof Refusal) refused(key, error)
      else change(key, { state: 'ready', refusal: words.unknown })
    }
  }
  // One after the other: each is cut into its copies, and the server has other things to do.
  const add = async (uploads: readonly Upload[], folder: string) => {
    for (const { key } of uploads) change(key, { state: 'adding', refusal: '' })
    for (const upload of uploads) await addOne(upload, folder)
    onAdded()
  }
  const write = (key: number, alt: string) => change(key, { alt })
  return { list, choose, retry, remove, add, write }
}

function idIn(answer: unknown): string | null {
  const doc = typeof answer === 'object' && answer !== null && 'doc' in answer ? answer.doc : null
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : null
}

/** Waits, but no longer than until the network is back. */
function pauseOrOnline(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
