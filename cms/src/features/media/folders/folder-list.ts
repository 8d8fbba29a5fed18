import { z } from 'zod'

/** Answered to the admin, whose panels read it again. */
export const folderList = z.object({
  folders: z.array(z.object({ path: z.string(), count: z.number() })),
  /** How many files lie in none. */
  loose: z.number(),
})
export type FolderList = z.infer<typeof folderList>
