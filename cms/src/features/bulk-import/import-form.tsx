'use client'

import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import { Button, CheckboxInput } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { ColumnTable } from './column-table.tsx'
import type { Choice } from './export-links.tsx'
import { maxFileBytes, maxLines } from './limits.ts'
import { LineTable } from './line-table.tsx'
import { messages } from './messages.fr.ts'
import { type Question, useImport } from './use-import.ts'
import { WriteButtons } from './write-buttons.tsx'
import './bulk-import.css'

const { view } = messages
const mebibyte = 1024 * 1024

/** From a file to documents, step by step: file, columns, what each line would do, writing, what became of it. */
export function ImportForm({ choices }: { choices: readonly Choice[] }) {
  const [collection, setCollection] = useState<BulkCollection>(choices[0]?.slug ?? 'diagnostic-codes')
  const [file, setFile] = useState<File | null>(null)
  const [publish, setPublish] = useState(false)
  const { stage, begin, ask } = useImport()
  const input = useRef<HTMLInputElement>(null)
  const report = stage.at === 'choosing' ? null : stage.report
  const isBusy = stage.at === 'asking'
  const isClosed = isBusy || stage.at === 'done'

  /** What was chosen, but for what is chosen now. A new file or collection is a new question altogether. */
  const next = (change: Partial<Question>) => {
    const chosen = change.file ?? file
    const isNew = change.file !== undefined || change.collection !== undefined
    if (chosen === null) begin()
    else {
      const columns = isNew ? null : (report?.columns ?? null)
      const question: Question = { collection, columns, publish, write: 'nothing', ...change, file: chosen }
      void ask(question, isNew ? null : report)
    }
  }
  const again = () => {
    setFile(null)
    begin()
    if (input.current !== null) input.current.value = ''
  }

  return (
    <div className="bulk-import__form">
      <label>
        {view.collection}
        <select
          disabled={isClosed}
          onChange={({ target }) => {
            const chosen = choices.find(({ slug }) => slug === target.value)?.slug ?? collection
            setCollection(chosen)
            next({ collection: chosen })
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
        <span className="bulk-import__file">
          <input
            accept=".csv,.txt,.tsv,.xlsx"
            aria-describedby="bulk-import-help"
            disabled={isClosed}
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen === undefined) return
              setFile(chosen)
              next({ file: chosen })
            }}
            ref={input}
            type="file"
          />
          <span>{view.choose}</span>
          <span>{file === null ? view.noFile : file.name}</span>
        </span>
      </label>
      <p className="bulk-import__quiet" id="bulk-import-help">
        {view.fileHelp(maxLines, maxFileBytes / mebibyte)}
      </p>
      <div aria-live="polite" className="bulk-import__status">
        {stage.at === 'asking' && <p>{stage.isWriting ? view.writing : view.reading}</p>}
        {'refusal' in stage && stage.refusal !== null && <p className="bulk-import__refusal">{stage.refusal}</p>}
        {stage.at === 'done' && (
          <p className="bulk-import__written">{view.written(stage.report.written ?? 0, publish)}</p>
        )}
      </div>
      {report !== null && stage.at !== 'done' && (
        <>
          <ColumnTable isDisabled={isBusy} onChange={(columns) => next({ columns })} report={report} />
          <CheckboxInput
            checked={publish}
            id="bulk-import-publish"
            label={view.publish}
            onToggle={({ target }) => {
              setPublish(target.checked)
              next({ publish: target.checked })
            }}
            readOnly={isBusy}
          />
          <p className="bulk-import__quiet">{view.publishHelp}</p>
          <LineTable collection={collection} report={report} title={view.previewTitle} />
          <WriteButtons isDisabled={isBusy} onWrite={(write) => next({ write })} publish={publish} report={report} />
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
