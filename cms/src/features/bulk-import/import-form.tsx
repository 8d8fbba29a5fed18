'use client'

import type { BulkCollection, ImportReport, ImportRequest } from '@mecaformation/contracts/bulk-import/report'
import { Button, CheckboxInput } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askImport } from './ask-import.ts'
import { ColumnTable } from './column-table.tsx'
import type { Choice } from './export-links.tsx'
import { maxFileBytes, maxLines } from './limits.ts'
import { LineTable } from './line-table.tsx'
import { messages } from './messages.fr.ts'
import './bulk-import.css'

const { view } = messages
const mebibyte = 1024 * 1024

type Stage =
  | { at: 'choosing'; refusal: string | null }
  | { at: 'asking'; isWriting: boolean; report: ImportReport | null }
  | { at: 'preview'; report: ImportReport; refusal: string | null }
  | { at: 'done'; report: ImportReport }

type Asked = Pick<ImportRequest, 'columns' | 'publish' | 'write'> & { collection?: BulkCollection; file?: File }

/** From a file to documents, step by step: file, columns, what each line would do, writing, what became of it. */
export function ImportForm({ choices }: { choices: readonly Choice[] }) {
  const [collection, setCollection] = useState<BulkCollection>(choices[0]?.slug ?? 'diagnostic-codes')
  const [file, setFile] = useState<File | null>(null)
  const [publish, setPublish] = useState(false)
  const [stage, setStage] = useState<Stage>({ at: 'choosing', refusal: null })
  const input = useRef<HTMLInputElement>(null)
  // An answer that comes after the next question is nobody's any more.
  const questions = useRef(0)

  const ask = async (asked: Asked) => {
    const chosen = asked.file ?? file
    if (chosen === null) return
    questions.current += 1
    const question = questions.current
    const before = stage.at === 'preview' ? stage.report : null
    const isWriting = asked.write !== 'nothing'
    setStage({ at: 'asking', isWriting, report: before })
    const answer = await askImport(chosen, {
      collection: asked.collection ?? collection,
      columns: asked.columns,
      publish: asked.publish,
      write: asked.write,
      fingerprint: isWriting ? (before?.fingerprint ?? null) : null,
      without: isWriting && before !== null ? wrongLines(before) : [],
    })
    if (question !== questions.current) return
    if (answer.ok) {
      const { report } = answer
      const isDone = report.written !== null
      setStage(isDone ? { at: 'done', report: withFaults(report, before) } : previewOf(report))
    } else if (before === null) setStage({ at: 'choosing', refusal: answer.reason })
    else setStage({ at: 'preview', report: before, refusal: answer.reason })
  }

  const again = () => {
    questions.current += 1
    setFile(null)
    setStage({ at: 'choosing', refusal: null })
    if (input.current !== null) input.current.value = ''
  }

  const report = stage.at === 'choosing' ? null : stage.report
  const isBusy = stage.at === 'asking'
  return (
    <div className="bulk-import__form">
      <label>
        {view.collection}
        <select
          disabled={isBusy || stage.at === 'done'}
          onChange={({ target }) => {
            const chosen = choices.find(({ slug }) => slug === target.value)
            if (chosen === undefined) return
            setCollection(chosen.slug)
            setStage({ at: 'choosing', refusal: null })
            void ask({ collection: chosen.slug, columns: null, publish, write: 'nothing' })
          }}
          value={collection}>
          {choices.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {view.file}
        <input
          accept=".csv,.txt,.tsv,.xlsx"
          aria-describedby="bulk-import-help"
          disabled={isBusy || stage.at === 'done'}
          onChange={({ target }) => {
            const chosen = target.files?.[0] ?? null
            setFile(chosen)
            setStage({ at: 'choosing', refusal: null })
            if (chosen !== null) void ask({ file: chosen, columns: null, publish, write: 'nothing' })
          }}
          ref={input}
          type="file"
        />
      </label>
      <p className="bulk-import__quiet" id="bulk-import-help">
        {view.fileHelp(maxLines, maxFileBytes / mebibyte)}
      </p>
      <div aria-live="polite" className="bulk-import__status">
        {stage.at === 'asking' && <p>{stage.isWriting ? view.writing : view.reading}</p>}
        {'refusal' in stage && stage.refusal !== null && (
          <p className="bulk-import__refusal" role="alert">
            {stage.refusal}
          </p>
        )}
        {stage.at === 'done' && (
          <p className="bulk-import__written">{view.written(stage.report.written ?? 0, publish)}</p>
        )}
      </div>
      {report !== null && stage.at !== 'done' && (
        <>
          <ColumnTable
            isDisabled={isBusy}
            onChange={(columns) => void ask({ columns, publish, write: 'nothing' })}
            report={report}
          />
          <CheckboxInput
            checked={publish}
            id="bulk-import-publish"
            label={view.publish}
            onToggle={({ target }) => {
              setPublish(target.checked)
              void ask({ columns: report.columns, publish: target.checked, write: 'nothing' })
            }}
            readOnly={isBusy}
          />
          <p className="bulk-import__quiet">{view.publishHelp}</p>
          <LineTable collection={collection} report={report} title={view.previewTitle} />
          <WriteButtons
            isDisabled={isBusy}
            onWrite={(write) => void ask({ columns: report.columns, publish, write })}
            publish={publish}
            report={report}
          />
        </>
      )}
      {stage.at === 'done' && (
        <>
          <LineTable collection={collection} report={stage.report} title={view.resultTitle} />
          <Button onClick={again}>{view.again}</Button>
        </>
      )}
    </div>
  )
}

function previewOf(report: ImportReport): Stage {
  return { at: 'preview', report, refusal: report.refusal }
}

/** Lines that were left out, with what the preview said of them. */
function withFaults(report: ImportReport, before: ImportReport | null): ImportReport {
  const known = new Map(before?.lines.map((line) => [line.number, line.faults]))
  const lines = report.lines.map((line) =>
    line.state === 'left' ? { ...line, faults: known.get(line.number) ?? line.faults } : line,
  )
  return { ...report, lines }
}

interface WriteButtonsProps {
  report: ImportReport
  publish: boolean
  isDisabled: boolean
  onWrite: (write: 'all' | 'right') => void
}

function WriteButtons({ report, publish, isDisabled, onWrite }: WriteButtonsProps) {
  const { lines } = report
  const wrong = wrongLines(report).length
  const writable = lines.filter(
    ({ state }) => state === 'new' || state === 'changed' || (publish && state === 'unchanged'),
  )
  if (writable.length === 0) return <p>{view.nothingToWrite}</p>
  if (wrong === 0) {
    return (
      <Button disabled={isDisabled} onClick={() => onWrite('all')}>
        {view.writeAll(writable.length)}
      </Button>
    )
  }
  return (
    <>
      <p>{view.correct}</p>
      <Button buttonStyle="secondary" disabled={isDisabled} onClick={() => onWrite('right')}>
        {view.writeRight(writable.length, wrong)}
      </Button>
    </>
  )
}

function wrongLines({ lines }: ImportReport): number[] {
  return lines.filter(({ state }) => state === 'wrong').map(({ number }) => number)
}
