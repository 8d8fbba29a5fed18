const patience = 120_000
/** Asking more often would slow down what is measured. */
const interval = 4

/** How a page answers a reader, redirects not followed. */
export interface Answer {
  status: number
  html: string
  location: string | null
}

/** Asks for a page until it answers as wanted; resolves with the moment of the answer (`performance.now`). */
export async function watchPage(address: string, isWanted: (answer: Answer) => boolean): Promise<number> {
  const deadline = performance.now() + patience
  for (;;) {
    const answer = await read(address)
    if (isWanted(answer)) return performance.now()
    if (performance.now() > deadline) throw new Error(`${address} answers ${answer.status}, not as wanted`)
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}

export async function read(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual' })
  return { status: response.status, html: await response.text(), location: response.headers.get('location') }
}
