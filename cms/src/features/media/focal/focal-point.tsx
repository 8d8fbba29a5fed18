'use client'

import { middle, type Size } from '@mecaformation/domain/media/crop-around'
import { Button, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { type PointerEvent, useRef } from 'react'
import { z } from 'zod'
import { movedBy, type Place, placeUnder } from '../../form-aids/api.ts'
import { CropPreviews } from './crop-previews.tsx'
import { messages } from './messages.fr.ts'
import './focal.css'

const stored = z.object({ url: z.string(), width: z.number().positive(), height: z.number().positive() })
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** The picture of the form with what matters in it: a click sets it, a drag or the arrow keys move it. */
export function FocalPoint() {
  const { data } = useDocumentInfo()
  const picture = stored.safeParse(data).data
  return picture === undefined ? null : <Editor size={picture} source={picture.url} />
}

function Editor({ source, size }: { source: string; size: Size }) {
  const { hasSavePermission } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const x = useFormFields(([fields]) => numberOf(fields.focalX?.value)) ?? middle.x
  const y = useFormFields(([fields]) => numberOf(fields.focalY?.value)) ?? middle.y
  const frame = useRef<HTMLDivElement>(null)
  const isDragging = useRef(false)

  const put = (to: Place | null) => {
    if (hasSavePermission !== true) return
    dispatchFields({ type: 'UPDATE', path: 'focalX', value: to?.x ?? null, valid: true })
    dispatchFields({ type: 'UPDATE', path: 'focalY', value: to?.y ?? null, valid: true })
    setModified(true)
  }
  const putUnder = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (box !== undefined && box.width > 0) put(placeUnder(event, box))
  }

  return (
    <section aria-label={messages.region} className="focal">
      <h2>{messages.label}</h2>
      <p>{messages.help}</p>
      <div className="focal__both">
        <div
          className="focal__picture"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            isDragging.current = true
            putUnder(event)
          }}
          onPointerMove={(event) => isDragging.current && putUnder(event)}
          onPointerUp={() => {
            isDragging.current = false
          }}
          ref={frame}>
          {/* biome-ignore lint/performance/noImgElement: a picture of the library, as it is */}
          <img alt="" draggable={false} src={source} />
          <button
            aria-label={messages.mark(decimal.format(x), decimal.format(y))}
            className="focal__mark"
            disabled={hasSavePermission !== true}
            onKeyDown={(event) => {
              const to = movedBy(event.key, { x, y }, event.shiftKey)
              if (to === null) return
              event.preventDefault()
              put(to)
            }}
            style={{ left: `${x}%`, top: `${y}%` }}
            type="button"
          />
        </div>
        <CropPreviews focus={{ x, y }} size={size} source={source} />
      </div>
      {hasSavePermission === true && (
        <Button buttonStyle="secondary" margin={false} onClick={() => put(null)} size="small">
          {messages.center}
        </Button>
      )}
    </section>
  )
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
