import { messages } from './messages.fr.ts'

const sentences = new Map<unknown, string>([
  ['ENOSPC', messages.diskFull],
  ['EDQUOT', messages.diskFull],
  ['EROFS', messages.diskReadOnly],
  ['EACCES', messages.diskReadOnly],
  ['EPERM', messages.diskReadOnly],
])

/** What a fault of storage means, in plain words; `undefined` for any other fault. */
export function storageFault(fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'syscall' in fault && 'code' in fault)) return undefined
  // What a read-only disk answers to the making of folders and the folders above them.
  if (fault.syscall === 'mkdir' && fault.code === 'ENOENT') return messages.diskReadOnly
  return sentences.get(fault.code)
}
