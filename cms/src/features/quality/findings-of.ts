import type { QualityFinding } from '@mecaformation/contracts/quality/report'
import type { PayloadRequest } from 'payload'
import { type Judged, judge } from './judge.ts'
import { judgeLinks, levelIn, readLibrary } from './judge-links.ts'

/** All that is to be mended in a document, what blocks first. */
export async function findingsOf(req: PayloadRequest, judged: Judged): Promise<QualityFinding[]> {
  const library = await readLibrary(req, judged)
  const found = [...judge({ ...judged, level: levelIn(judged, library) }), ...judgeLinks(judged, library)]
  const unique = new Map(found.map((finding) => [`${finding.path} ${finding.block} ${finding.message}`, finding]))
  const isBlocking = ({ severity }: QualityFinding) => severity === 'blocks'
  const all = [...unique.values()]
  return [...all.filter(isBlocking), ...all.filter((finding) => !isBlocking(finding))]
}
