'use client'

import { usePolled } from '../../../platform/use-polled.ts'
import { folderList } from './folder-list.ts'

const calmInterval = 60_000
const interval = () => calmInterval

/** The folders of the library; `refresh` after something was filed. */
export function useFolders() {
  return usePolled('/api/media/folders', { schema: folderList, interval })
}
