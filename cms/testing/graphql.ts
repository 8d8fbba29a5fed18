import config from '../src/payload.config.ts'
import { boundedGraphql } from '../src/platform/graphql-handler.ts'

const post = boundedGraphql(config)

/** Answers a GraphQL query as the running server does, without the server. */
export async function graphql(query: string, headers: Record<string, string> = {}) {
  const origin = process.env.PUBLIC_URL ?? ''
  const request = new Request(`${origin}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
    body: JSON.stringify({ query }),
  })
  const response = await post(request)
  return { status: response.status, body: (await response.json()) as Answer }
}

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string }[]
}
