/**
 * What stood in the way of a publication, as far as an author is concerned: the publisher could not write
 * (`storage`), what is stored does not fit this version of the site (`stored-form`), or the page itself
 * could not be made (`page`).
 */
export type FailureKind = 'storage' | 'stored-form' | 'page'

/** Reads the technical reason that the publisher noted. */
export function failureKind(reason: string): FailureKind {
  // Names that the operating system gives to faults of disks and files.
  if (/\b(ENOSPC|EDQUOT|EROFS|EIO|EACCES|EPERM|EMFILE|ENFILE)\b/.test(reason)) return 'storage'
  // So zod begins each line of what a schema refused.
  return reason.includes('✖') ? 'stored-form' : 'page'
}
