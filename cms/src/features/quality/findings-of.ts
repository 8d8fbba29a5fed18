import type { QualityFinding } from '@mecaformation/contracts/quality/report'
import type { PayloadRequest } from 'payload'
import { signOffFindings } from '../sign-off/api.ts'
import { type Judged, judge } from './judge.ts'
import { judgeLinks, levelIn, readLibrary } from './judge-links.ts'

/** All that is to be mended in a document, what blocks first. */
export async function findingsOf(req: PayloadRequest, judged: Judged): Promise<QualityFinding[]> {
  const library = await readLibrary(req, judged)
  const found = [
    ...judge({ ...judged, level: levelIn(judged, library) }),
    ...judgeLinks(judged, library),
    ...(await signOffFindings(req, judged)),
  ]
  const unique = new Map(found.map((finding) => [`${finding.path} ${finding.block} ${finding.message}`, finding]))
  const isBlocking = ({ severity }: QualityFinding) => severity === 'blocks'
  const all = [...unique.values()]
  return [...all.filter(isBlocking), ...all.filter((finding) => !isBlocking(finding))]
}
