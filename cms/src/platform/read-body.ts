import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { messages } from './messages.fr.ts'

/** The JSON body of a request to an endpoint, as `schema` says; anything else is a 400. */
export async function readBody<S extends z.ZodType>(req: PayloadRequest, schema: S): Promise<z.infer<S>> {
  const body = schema.safeParse(await json(req))
  if (!body.success) throw new APIError(messages.refusals.unreadable, 400, null, true)
  return body.data
}

async function json(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
