import type { Endpoint, GlobalSlug } from 'payload'

/**
 * Takes the place of Payload's own endpoint, which writes the main row in any case: restored as a draft, or
 * from a draft, the global would be taken off the site. Here it is saved like any text, as a draft or not.
 */
export function restoreGlobalEndpoint(slug: GlobalSlug): Omit<Endpoint, 'root'> {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      const asked = { slug, depth: 0, overrideAccess: false, user: req.user, req } as const
      const { version } = await req.payload.findGlobalVersionByID({ ...asked, id: String(req.routeParams?.id) })
      const draft = req.query.draft === 'true' || version._status !== 'published'
      const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...text } = version
      const restored = await req.payload.updateGlobal({
        ...asked,
        data: { ...text, _status: draft ? 'draft' : 'published' },
        draft,
        overrideLock: false,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
