/** Something that a writer should look at. */
export interface Finding {
  line: number
  /** An error must be mended; of a warning a person judges. */
  severity: 'error' | 'warning'
  /** What to do, in French. */
  message: string
  /** When there is but one way to mend it: what to write in the place of what, within the line. */
  mend?: Mend
}

export interface Mend {
  from: string
  to: string
  /** What stands before it, to tell it from others of its line. */
  before: string
}

/** One line of prose, as readers will see it. */
export interface Line {
  text: string
  line: number
}
