import { resolve } from 'node:path'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import type { CollectionAfterDeleteHook } from 'payload'
import { env } from '../../env.ts'
import { renewFiles } from './store-files.ts'
import { storedNames } from './stored-names.ts'

/** The files of a medium that is gone stay for the day that housekeeping gives to pages that are still open. */
export const keepForAWhile: CollectionAfterDeleteHook = async ({ doc }) => {
  await renewFiles(resolve(liveLayout(env.DATA_DIR).media), storedNames(doc))
}
