import type { QualityFinding } from '@mecaformation/contracts/quality/report'
import { signOffState } from '@mecaformation/domain/sign-off/sign-off-state'
import type { PayloadRequest } from 'payload'
import { messages } from './messages.fr.ts'
import { type SafetyDocument, signedContentOf } from './signed-content.ts'
import { readVisas } from './visa-store.ts'

/**
 * What keeps a person from publishing what concerns safety and bears no visa for these words: one finding, at the
 * place that tells why. What nobody does, an import by the operator for one, is asked for none.
 */
export async function signOffFindings(req: PayloadRequest, document: SafetyDocument): Promise<QualityFinding[]> {
  const { collection, values } = document
  if (!req.user || collection === 'media') return []
  const { reasons, hash } = await signedContentOf(req, document)
  const [first] = reasons
  if (first === undefined) return []
  const visas = await readVisas(req, { collection, id: String(values.id) })
  const state = signOffState({ isNeeded: true, hash, visas })
  if (state.status === 'signed' || state.status === 'notNeeded') return []
  const reason = messages.reason(first)
  const message =
    state.status === 'missing'
      ? messages.finding.missing(reason)
      : messages.finding.outdated(state.last.by, state.last.at, reason)
  return [{ severity: 'blocks', path: first.path, block: first.block, message }]
}
