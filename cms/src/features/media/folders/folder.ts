import { folderFault, folderPath, spelledLike } from '@mecaformation/domain/media/folder-path'
import type { FieldHook, TextField } from 'payload'
import { isStaff } from '../../../access/roles.ts'
import { messages } from './messages.fr.ts'
import { readFolders } from './read-folders.ts'

/** In the context of a save: the folder has its final name, though what is being renamed still has the former one. */
export const asWritten = 'folderAsWritten'

/** Stored without spaces too many, and in the letters of the folder that is meant. */
const asStored: FieldHook = async ({ value, previousValue, req, context }) => {
  if (typeof value !== 'string' || value === previousValue) return value
  const path = folderPath(value)
  if (path === null || context[asWritten]) return path
  const { folders } = await readFolders(req.payload)
  return spelledLike(
    path,
    folders.map((folder) => folder.path),
  )
}

/**
 * Where the staff keeps a file: the names of folders from the outermost inwards, with a slash between. A folder is
 * there as long as something lies in it.
 */
export const folderField: TextField = {
  name: 'folder',
  label: messages.label,
  type: 'text',
  index: true,
  access: { read: isStaff },
  hooks: { beforeValidate: [asStored] },
  validate: (value: string | null | undefined) => {
    const fault = value ? folderFault(value) : null
    return fault === null || messages.faults[fault]
  },
  admin: {
    position: 'sidebar',
    description: messages.help,
    placeholder: messages.placeholder,
    components: { Field: '/src/features/media/folders/folder-field.tsx#FolderField' },
  },
}
