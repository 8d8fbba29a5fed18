import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { refusalOfQuery } from './graphql-bounds.ts'
import { messages } from './messages.fr.ts'

const asked = z.object({ query: z.string() })

/** Payload's GraphQL, for reading, up to bounds: one query a request, told before it is worked on. */
export function boundedGraphql(config: Promise<SanitizedConfig>): (request: Request) => Promise<Response> {
  const answer = GRAPHQL_POST(config)
  return async (request) => {
    const body = asked.safeParse(await readJson(request.clone()))
    const refusal = body.success ? refusalOfQuery(body.data.query) : messages.graphql.refusals.unreadable
    return refusal === null ? answer(request) : Response.json({ errors: [{ message: refusal }] }, { status: 400 })
  }
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return null
  }
}
