import type { CollectionConfig } from 'payload'
import { entranceOf } from './preview-address.ts'

/** Releases, with a button that shows in a tab the site as it will be once all of one is published. */
export function releasePreviewed(releases: CollectionConfig): CollectionConfig {
  const preview = ({ id }: Record<string, unknown>) =>
    id === undefined ? null : entranceOf({ kind: 'release', id: String(id) })
  return { ...releases, admin: { ...releases.admin, preview } }
}
