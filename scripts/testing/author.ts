import { z } from 'zod'
import type { DemoAccount } from './demo-account.ts'

const editorState = z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
const editedArticle = z.object({ id: z.string(), title: z.string(), slug: z.string(), body: editorState })
const page = z.object({ docs: z.array(editedArticle) })
export type EditedArticle = z.infer<typeof editedArticle>

/** Of the bundled content, a text that endangers nobody: who publishes another needs a trainer's visa. */
const harmlessArticle = 'can-60-ohms-et-oscillogrammes'

/** The body with one more paragraph at its end. */
export function withParagraph({ root, ...state }: EditedArticle['body'], text: string): EditedArticle['body'] {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const paragraph = {
    ...node,
    type: 'paragraph',
    textFormat: 0,
    children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  }
  return { ...state, root: { ...root, children: [...root.children, paragraph] } }
}

/** A person at work, by the same REST calls as the admin's form. */
export class Author {
  readonly #url: string
  readonly #token: string

  private constructor(url: string, token: string) {
    this.#url = url
    this.#token = token
  }

  static async signIn(url: string, { email, password }: DemoAccount): Promise<Author> {
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { token } = z.object({ token: z.string() }).parse(await response.json())
    return new Author(url, token)
  }

  /** What tells the admin who asks. */
  get authorization(): string {
    return `JWT ${this.#token}`
  }

  async harmlessArticle(): Promise<EditedArticle> {
    const response = await this.#fetch(`/api/articles?limit=1&depth=0&where[slug][equals]=${harmlessArticle}`)
    const [article] = page.parse(await response.json()).docs
    if (article === undefined) throw new Error('there is no article to edit')
    return article
  }

  /** Publishes new values of some fields; rejects when the save is refused. */
  async publish(id: string, fields: Record<string, unknown>): Promise<void> {
    const response = await this.#fetch(`/api/articles/${id}?depth=0`, {
      method: 'PATCH',
      body: JSON.stringify({ ...fields, _status: 'published' }),
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`the save was refused: ${response.status} ${body}`)
  }

  /** Saves as the form does at a pause in typing; rejects when the save is refused. */
  async autosave(id: string, fields: Record<string, unknown>): Promise<void> {
    const response = await this.#fetch(`/api/articles/${id}?autosave=true&draft=true&depth=0`, {
      method: 'PATCH',
      body: JSON.stringify({ ...fields, _status: 'draft' }),
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`the autosave was refused: ${response.status} ${body}`)
  }

  /** Opens the preview of an article; gives its address, and the cookie without which it opens nowhere. */
  async openPreview(id: string): Promise<{ address: string; cookie: string }> {
    const response = await this.#fetch(`/api/previews/articles/${id}/open`, { redirect: 'manual' })
    const address = response.headers.get('Location')
    const [cookie] = response.headers.getSetCookie()
    if (address === null || cookie === undefined) throw new Error(`the preview was refused: ${response.status}`)
    return { address, cookie: cookie.split(';', 1)[0] ?? '' }
  }

  /** The answer of any address of the REST interface below `/api`; rejects with it when it refuses. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.#fetch(`/api${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${response.status} ${text}`)
    return JSON.parse(text)
  }

  async isSearchable(id: string): Promise<boolean> {
    const response = await this.#fetch(`/api/publication/articles/${id}`)
    const state = z.looseObject({ searchable: z.boolean().optional() }).parse(await response.json())
    return state.searchable === true
  }

  async #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${this.#token}` }
    return fetch(this.#url + path, { ...init, headers })
  }
}
