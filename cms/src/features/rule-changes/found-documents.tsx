'use client'

import { writtenCollections } from '@mecaformation/contracts/publication/documents'
import { madeRelease, mostInRelease } from '@mecaformation/contracts/rule-changes/release'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { postJson } from '../../platform/post-json.ts'
import { WideTable } from '../../platform/wide-table.tsx'
import type { Found, NamingDocument } from './find-naming.ts'
import { FoundRow } from './found-row.tsx'
import { messages } from './messages.fr.ts'

const { release, table } = messages
const keyOf = ({ collection, id }: Pick<NamingDocument, 'collection' | 'id'>) => `${collection}/${id}`
const isReleasable = ({ collection }: NamingDocument) => writtenCollections.some((written) => written === collection)

/** Who names what changed: all chosen at first, and the button that puts the chosen ones into a release. */
export function FoundDocuments({ change, found, mayRelease }: { change: string; found: Found; mayRelease: boolean }) {
  const { documents, total } = found
  const releasable = documents.filter(isReleasable)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(releasable.map(keyOf)))
  const [isMaking, setMaking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const router = useRouter()
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const isWhole = chosen.size === releasable.length
  const make = async () => {
    const items = releasable.filter((document) => chosen.has(keyOf(document)))
    if (items.length > mostInRelease) return setRefusal(release.tooMany(mostInRelease))
    setMaking(true)
    setRefusal(null)
    const answer = await postJson('/api/rule-changes/release', {
      change,
      documents: items.map(({ collection, id }) => ({ collection, id })),
    })
    const made = answer.ok ? madeRelease.safeParse(answer.body).data : undefined
    if (made !== undefined) return router.push(`/admin/collections/releases/${made.id}`)
    setMaking(false)
    setRefusal(answer.ok ? messages.refusals.malformed : answer.message)
  }
  return (
    <>
      <p role="status">
        <strong>{messages.found(total, change)}</strong>{' '}
        {total > documents.length && messages.tooMany(documents.length)}
      </p>
      {mayRelease ? (
        <div className="rule-changes__act">
          <Button disabled={isMaking || chosen.size === 0} margin={false} onClick={() => void make()} size="small">
            {isMaking ? release.making : release.make(chosen.size)}
          </Button>
          {chosen.size === 0 && <span>{release.noneChosen}</span>}
        </div>
      ) : (
        <p>{release.mayNot}</p>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      <WideTable className="rule-changes__table" label={table.label}>
        <table>
          <thead>
            <tr>
              {mayRelease && (
                <th scope="col">
                  <input
                    aria-label={table.all}
                    checked={isWhole}
                    onChange={() => setChosen(new Set(isWhole ? [] : releasable.map(keyOf)))}
                    type="checkbox"
                  />
                </th>
              )}
              <th scope="col">{table.document}</th>
              <th scope="col">{table.where}</th>
              <th scope="col">{table.state}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <FoundRow
                choice={
                  mayRelease ? { isChosen: chosen.has(keyOf(document)), toggle: () => toggle(keyOf(document)) } : null
                }
                document={document}
                isReleasable={isReleasable(document)}
                key={keyOf(document)}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}
