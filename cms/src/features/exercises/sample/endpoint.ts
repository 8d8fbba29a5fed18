import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../../../access/roles.ts'
import { messages } from '../messages.fr.ts'
import { sampleOf } from './sample.ts'

const asked = z.object({ question: z.array(z.record(z.string(), z.unknown())).max(1) })

/** `POST /api/exercises/sample`: what a question that is being written would give. Nothing is kept. */
export const sampleEndpoint: Endpoint = {
  method: 'post',
  path: '/sample',
  handler: async (req) => {
    if (!isStaff({ req })) return refused(401, messages.sample.staffOnly)
    const read = asked.safeParse(await bodyOf(req))
    if (!read.success) return refused(400, messages.sample.unreadable)
    return Response.json(sampleOf(read.data.question), { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    // What is no JSON is answered like any other body that says nothing.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function refused(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
