import type { PreviewTarget } from '@mecaformation/contracts/previews/preview-request'

/** In the address of a preview: what stands here is the document's own page, wherever it will be. */
const ownPage = 'brouillon'

/** Where a token shows its document, or the home page of its release. */
export function previewAddress(token: string): string {
  return `/apercu/${token}/${ownPage}/`
}

/** Where a share link begins; it holds the secret. */
export function shareAddress(secret: string): string {
  return `/apercu/partage/${secret}/${ownPage}/`
}

/** Where staff enter a preview: it leads on to a token made for them. Stable, so that frames can stay on it. */
export function entranceOf(target: PreviewTarget): string {
  return `${endpointOf(target)}/open${viewOf(target)}`
}

/** Where staff ask for the next token of a preview that stays open. */
export function renewalAddress(target: PreviewTarget): string {
  return `${endpointOf(target)}/token${viewOf(target)}`
}

/** Named in French, as it stands in an address. */
export const studentView = { name: 'vue', value: 'stagiaire' } as const

function viewOf(target: PreviewTarget): string {
  const isStudents = target.kind === 'document' && target.seenBy === 'student'
  return isStudents ? `?${studentView.name}=${studentView.value}` : ''
}

function endpointOf(target: PreviewTarget): string {
  return `/api/previews/${target.kind === 'release' ? 'releases' : target.collection}/${encodeURIComponent(target.id)}`
}

/** What the address of a preview says; `null` when it is none. */
export function parsePreviewPath(url: string): { credential: Credential; prefix: string; path: string | null } | null {
  const [path = ''] = url.split('?', 1)
  const found = /^\/apercu\/(partage\/)?([^/]+)(\/.*)?$/.exec(path)
  const [, share, credential, rest = '/'] = found ?? []
  if (credential === undefined) return null
  const prefix = `/apercu/${share ?? ''}${credential}`
  const kind = share === undefined ? 'token' : 'share'
  return { credential: { kind, value: credential }, prefix, path: rest === `/${ownPage}/` ? null : rest }
}

export interface Credential {
  kind: 'token' | 'share'
  value: string
}
