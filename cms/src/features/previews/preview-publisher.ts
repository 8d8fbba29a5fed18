import { readFile } from 'node:fs/promises'
import {
  type PreviewAnswer,
  type PreviewRequest,
  previewAnswer,
  previewEndpoint,
} from '@mecaformation/contracts/previews/preview-request'

const patience = 5000

/** The publisher as seen from the server: whoever leads on this machine says in a file how to be asked. */
export class PreviewPublisher {
  readonly #endpointFile: string

  constructor(endpointFile: string) {
    this.#endpointFile = endpointFile
  }

  /** Rejects when the publisher is away, does not know us, or takes longer than anybody would wait. */
  async render(request: PreviewRequest): Promise<PreviewAnswer> {
    // Read each time: another publisher may have taken over.
    const { port, key } = previewEndpoint.parse(JSON.parse(await readFile(this.#endpointFile, 'utf8')))
    const response = await fetch(`http://127.0.0.1:${port}/render`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) throw new Error(`the publisher answered ${response.status}`)
    return previewAnswer.parse(await response.json())
  }
}
