/** A fault in a content file: where it is, and what to do, in French. */
export interface ContentError {
  /** Path inside the content folder, with forward slashes. */
  file: string
  line: number
  message: string
}

/** A fault whose file is known to the caller. */
export type Fault = Omit<ContentError, 'file'>
