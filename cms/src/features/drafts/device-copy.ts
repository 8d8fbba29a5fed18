import { z } from 'zod'

/** What an author wrote and the server has not: the values of the form as JSON, and when they were kept. */
const copySchema = z.object({ written: z.string(), at: z.coerce.date() })

export type Copy = z.infer<typeof copySchema>

const keyOf = (path: string) => `mecaformation:draft:${path}`

/** Keeps on this device what is about to be sent for the document at `path`, until `forget`. */
export function keep(path: string, written: string, at: Date): void {
  try {
    localStorage.setItem(keyOf(path), JSON.stringify({ written, at }))
  } catch (error) {
    // A full or forbidden storage: the draft is as safe as the network is.
    console.warn(error)
  }
}

/** What was kept and never saved, or `null`. */
export function kept(path: string): Copy | null {
  try {
    return copySchema.parse(JSON.parse(localStorage.getItem(keyOf(path)) ?? ''))
  } catch {
    // Nothing was kept, or it cannot be read: either way there is nothing to give back.
    return null
  }
}

/** Lets go of what was kept: the server has it, or its author does not want it. */
export function forget(path: string): void {
  try {
    localStorage.removeItem(keyOf(path))
  } catch (error) {
    console.warn(error)
  }
}
