import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import type { PayloadRequest } from 'payload'
import { isStaff } from '../../access/roles.ts'

/** Who may begin documents of a collection may import them; each line then asks again as a save by hand would. */
export async function mayImport(req: PayloadRequest, collection: BulkCollection): Promise<boolean> {
  const { create, update } = req.payload.collections[collection].config.access
  return (await create({ req })) === true && (await update({ req })) === true
}

/** Whoever reads drafts may take them home. */
export const mayExport = (req: PayloadRequest): boolean => isStaff({ req })
