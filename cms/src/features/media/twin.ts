import type { PayloadRequest } from 'payload'

/** The medium that has a file already. */
export interface Twin {
  id: string
  alt: string
}

const key = 'twinOfMedium'

/** Notes beside a refusal which medium is the same: an error has words only. */
export function noteTwin(req: PayloadRequest, { id, alt }: Twin): void {
  req.context[key] = { id, alt } satisfies Twin
}

export function twinIn(context: PayloadRequest['context']): Twin | undefined {
  return context[key] as Twin | undefined
}
