'use client'

import { Button, useFieldPath, useFormFields } from '@payloadcms/ui'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type Medium, readMedium } from '../medium.ts'
import { messages } from '../messages.fr.ts'
import { showRow } from '../show-row.ts'
import { movedBy, placeUnder } from './moved.ts'
import { usePlaces } from './use-places.ts'
import '../form-aids.css'

interface Fields {
  path: string
  schemaPath?: string
  /** The names of the picture, of the list of places and of what names each, beside this field. */
  picture: string
  rows: string
  label: string
}

const { places: words } = messages
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** The picture of the form with its places: a click adds one, a drag or the arrow keys move it. */
export function PlacesOnPicture({ path: given, schemaPath = '', picture, rows, label }: Fields) {
  const path = useFieldPath() ?? given
  const before = path.slice(0, path.lastIndexOf('.') + 1)
  const value = useFormFields(([fields]) => fields[before + picture]?.value)
  const medium = useMedium(typeof value === 'string' ? value : null)
  const beforeSchema = schemaPath.slice(0, schemaPath.lastIndexOf('.') + 1)
  if (typeof value !== 'string') return <p className="form-count">{words.none}</p>
  if (medium === undefined) return null
  if (medium?.url == null) return <p className="form-count">{words.unreadable}</p>
  return <Editor rows={before + rows} schemaPath={beforeSchema + rows} label={label} source={medium.url} />
}

/** `undefined` until it is known. */
function useMedium(id: string | null): Medium | null | undefined {
  const [read, setRead] = useState<{ id: string; medium: Medium | null } | null>(null)
  useEffect(() => {
    if (id === null) return
    let isOver = false
    void readMedium(id).then((medium) => !isOver && setRead({ id, medium }))
    return () => {
      isOver = true
    }
  }, [id])
  return read?.id === id ? read?.medium : undefined
}

function Editor({
  rows,
  schemaPath,
  label,
  source,
}: {
  rows: string
  schemaPath: string
  label: string
  source: string
}) {
  const { places, mayChange, canUndo, move, add, undo } = usePlaces({ rows, schemaPath, label })
  const [current, setCurrent] = useState<number | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const dragged = useRef<{ place: number; hasMoved: boolean } | null>(null)

  const under = (event: { clientX: number; clientY: number }) => {
    const box = frame.current?.getBoundingClientRect()
    return box === undefined || box.width === 0 ? null : placeUnder(event, box)
  }
  const dragTo = (event: PointerEvent) => {
    const to = dragged.current === null ? null : under(event)
    if (dragged.current === null || to === null) return
    move(dragged.current.place, to, { begins: !dragged.current.hasMoved })
    dragged.current.hasMoved = true
  }
  const press = (event: KeyboardEvent, place: number) => {
    const from = places[place]
    const to = from === undefined ? null : movedBy(event.key, from, event.shiftKey)
    if (to === null || !mayChange) return
    event.preventDefault()
    move(place, to, { begins: !event.repeat })
  }

  return (
    <section aria-label={words.region} className="places">
      <p className="form-count">{words.help}</p>
      <div className="places__both">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the button below adds by keyboard */}
        <div
          className="places__picture"
          onClick={(event) => {
            const at = under(event)
            if (event.target instanceof HTMLButtonElement || at === null || !mayChange) return
            setCurrent(places.length)
            add(at)
          }}
          ref={frame}>
          {/* biome-ignore lint/performance/noImgElement: a drawing of the library, as it is */}
          <img alt="" draggable={false} src={source} />
          {places.map(({ id, radius, x, y }) =>
            radius === null ? null : (
              <span
                className="places__zone"
                key={id}
                style={{ left: `${x}%`, top: `${y}%`, width: `${radius * 2}%`, aspectRatio: 1 }}
              />
            ),
          )}
          {places.map(({ id, name, x, y }, place) => (
            <button
              aria-current={current === place}
              aria-label={words.mark(place + 1, name || words.unnamed)}
              className="places__mark"
              key={id}
              onClick={() => setCurrent(place)}
              onKeyDown={(event) => press(event, place)}
              onPointerDown={(event) => {
                if (!mayChange) return
                event.currentTarget.setPointerCapture(event.pointerId)
                dragged.current = { place, hasMoved: false }
                setCurrent(place)
              }}
              onPointerMove={dragTo}
              onPointerUp={() => {
                dragged.current = null
              }}
              style={{ left: `${x}%`, top: `${y}%` }}
              type="button">
              {place + 1}
            </button>
          ))}
        </div>
        <ol aria-label={words.list} className="places__list">
          {places.map(({ id, name, x, y }, place) => (
            <li key={id}>
              <button
                aria-current={current === place}
                onClick={() => {
                  setCurrent(place)
                  showRow(rows, place)
                }}
                type="button">
                {`${place + 1}. ${name || words.unnamed}`}
                <small>{words.at(decimal.format(x), decimal.format(y))}</small>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {mayChange ? (
        <div className="places__tools">
          <Button buttonStyle="secondary" margin={false} onClick={() => add({ x: 50, y: 50 })} size="small">
            {words.add}
          </Button>
          <Button buttonStyle="secondary" disabled={!canUndo} margin={false} onClick={undo} size="small">
            {words.undo}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
