import type { Endpoint, GlobalSlug } from 'payload'

/**
 * Takes the place of Payload's own endpoint, which writes the main row in any case: from a draft, the global would be
 * taken off the site. Here any version becomes the draft in hand, as in `restore-endpoint.ts`.
 */
export function restoreGlobalEndpoint(slug: GlobalSlug): Omit<Endpoint, 'root'> {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      const asked = { slug, depth: 0, overrideAccess: false, user: req.user, req } as const
      const { version } = await req.payload.findGlobalVersionByID({ ...asked, id: String(req.routeParams?.id) })
      const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...text } = version
      const restored = await req.payload.updateGlobal({
        ...asked,
        data: { ...text, _status: 'draft' },
        draft: true,
        overrideLock: false,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
