import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import { type Endpoint, restoreVersionOperation } from 'payload'
import { refuseOverLock } from '../../platform/editing-lock.ts'

/**
 * Takes the place of Payload's own endpoint. There, restoring a draft takes the published page off the site, restoring
 * a published version puts it there past everybody's eyes, and both overwrite what somebody else is writing. Here any
 * version becomes the draft in hand: the site changes when somebody publishes it, as with any text.
 */
export function restoreEndpoint(collection: WrittenCollection): Omit<Endpoint, 'root'> {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      const { parent } = await req.payload.findVersionByID({
        collection,
        id,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      await refuseOverLock(req, { collection, id: String(parent) })
      // The Local API would lose `draft`.
      const restored = await restoreVersionOperation({
        collection: req.payload.collections[collection],
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
