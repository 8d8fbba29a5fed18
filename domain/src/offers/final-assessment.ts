/** What is sold in law. */
type SaleKind = 'formation' | 'contenu-numerique' | 'service'

/**
 * Whether an offer ends with an assessment and its attestation: a training action does, digital content does
 * not; `null` where there is nothing to be assessed in.
 */
export function endsWithAssessment(kind: SaleKind): boolean | null {
  switch (kind) {
    case 'formation':
      return true
    case 'contenu-numerique':
      return false
    case 'service':
      return null
  }
}
