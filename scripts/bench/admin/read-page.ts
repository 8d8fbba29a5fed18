export interface Reader {
  url: string
  authorization: string
  signal: AbortSignal
}

/** Milliseconds until the whole page of the admin at this path was there, to its last byte. */
export async function readPage({ url, authorization, signal }: Reader, path: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(`${url}${path}`, { headers: { authorization }, redirect: 'manual', signal })
  await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return performance.now() - start
}
