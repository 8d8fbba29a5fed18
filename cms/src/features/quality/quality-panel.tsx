'use client'

import { type QualityFinding, qualityReport } from '@mecaformation/contracts/quality/report'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useAfterSave } from '../../platform/use-after-save.ts'
import { usePolled } from '../../platform/use-polled.ts'
import { goToField } from './go-to-field.ts'
import { messages } from './messages.fr.ts'

const calmInterval = 10_000
const interval = () => calmInterval
/** What is shown of a long list before somebody asks for all of it. */
const shownAtFirst = 8

/** What is to be mended in the draft being edited, each remark leading to its field; asked again after each save. */
export function QualityPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined) return null
  return <Quality url={`/api/quality/${collectionSlug}/${id}`} />
}

function Quality({ url }: { url: string }) {
  const { value, trouble, refresh } = usePolled(url, { schema: qualityReport, interval })
  useAfterSave(refresh)

  if (value === null && trouble === null) return null
  const findings = value?.findings ?? []
  const of = (severity: QualityFinding['severity']) => findings.filter((finding) => finding.severity === severity)
  return (
    <section aria-label={messages.label} aria-live="polite" className="publication-state quality-panel">
      <h3>{messages.label}</h3>
      {trouble === null ? null : <p>{messages.panel.troubles[trouble]}</p>}
      {value !== null && findings.length === 0 ? <p>{messages.panel.sound}</p> : null}
      <Findings findings={of('blocks')} heading={messages.panel.blocks} />
      <Findings findings={of('warns')} heading={messages.panel.warns} />
    </section>
  )
}

function Findings({ findings, heading }: { findings: QualityFinding[]; heading: (count: number) => string }) {
  const [isWhole, setWhole] = useState(false)
  if (findings.length === 0) return null
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst)
  return (
    <>
      <h4>{heading(findings.length)}</h4>
      <ul>
        {shown.map((finding) => (
          <li key={`${finding.path} ${finding.block} ${finding.message}`}>
            <a href={`#${fragmentOf(finding)}`} onClick={(event) => go(event, finding)}>
              {finding.message}
            </a>
            {finding.block === null ? null : (
              <>
                {' '}
                <span className="quiet">{messages.panel.block(finding.block + 1)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {shown.length === findings.length ? null : (
        <button className="quality-panel__all" onClick={() => setWhole(true)} type="button">
          {messages.panel.all(findings.length)}
        </button>
      )}
    </>
  )
}

function fragmentOf({ path }: QualityFinding): string {
  return `field-${path.replaceAll('.', '__')}`
}

function go(event: { preventDefault: () => void }, { path, block }: QualityFinding): void {
  event.preventDefault()
  void goToField(path, block)
}
