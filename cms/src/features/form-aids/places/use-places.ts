import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { onPicture, type Place } from './moved.ts'

export interface NamedPlace extends Place {
  id: string
  name: string
  /** Of a zone. */
  radius: number | null
}

interface Names {
  /** The path of the list of places in the form. */
  rows: string
  /** Its path in the schema of the collection. */
  schemaPath: string
  /** The field of a row that names it. */
  label: string
}

interface Former {
  id: string
  place: Place | null
}

/** The places of a list in the form, moved and added by hand; each step can be taken back. */
export function usePlaces({ rows, schemaPath, label }: Names) {
  const { addFieldRow, dispatchFields, removeFieldRow, setModified } = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const written = useFormFields(([fields]) =>
    JSON.stringify(
      (fields[rows]?.rows ?? []).map(({ id }, place) => ({
        id,
        name: textOf(fields[`${rows}.${place}.${label}`]?.value),
        x: numberOf(fields[`${rows}.${place}.x`]?.value) ?? 50,
        y: numberOf(fields[`${rows}.${place}.y`]?.value) ?? 50,
        radius: numberOf(fields[`${rows}.${place}.radius`]?.value),
      })),
    ),
  )
  const places: NamedPlace[] = JSON.parse(written)
  const former = useRef<Former[]>([])
  const [steps, setSteps] = useState(0)
  const remember = (step: Former) => {
    former.current = [...former.current, step].slice(-50)
    setSteps(former.current.length)
  }
  const put = (place: number, to: Place) => {
    for (const axis of ['x', 'y'] as const) {
      dispatchFields({ type: 'UPDATE', path: `${rows}.${place}.${axis}`, value: to[axis], valid: true })
    }
    setModified(true)
  }
  return {
    places,
    mayChange: hasSavePermission === true,
    canUndo: steps > 0,
    /** Where a place goes; `begins` when this is the first of several steps of one move. */
    move: (place: number, to: Place, { begins }: { begins: boolean }) => {
      const moved = places[place]
      if (moved === undefined) return
      if (begins) remember({ id: moved.id, place: { x: moved.x, y: moved.y } })
      put(place, to)
    },
    add: (at: Place) => {
      const { x, y } = onPicture(at)
      const id = newId()
      const value = (of: number | string) => ({ value: of, initialValue: of, valid: true })
      addFieldRow({
        path: rows,
        schemaPath,
        rowIndex: places.length,
        subFieldState: { id: value(id), x: value(x), y: value(y) },
      })
      setModified(true)
      remember({ id, place: null })
    },
    undo: () => {
      const last = former.current.at(-1)
      former.current = former.current.slice(0, -1)
      setSteps(former.current.length)
      const place = places.findIndex(({ id }) => id === last?.id)
      if (last === undefined || place === -1) return
      if (last.place !== null) return put(place, last.place)
      removeFieldRow({ path: rows, rowIndex: place })
      setModified(true)
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** An id as Payload gives to rows: 24 hexadecimal digits. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
