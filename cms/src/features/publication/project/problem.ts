/** A reason, in French, why a document cannot be published, and the field that it concerns. */
export interface Problem {
  path: string
  message: string
}
