'use client'

import type katex from 'katex'
import { useEffect, useState } from 'react'
import { type Typeset, typeset } from './typeset.ts'

/** The typesetter is large: it comes with the first formula. */
export function useTypeset(tex: string, setting: 'inline' | 'display'): Typeset | null {
  const [engine, setEngine] = useState<typeof katex>()
  useEffect(() => {
    let isOver = false
    import('katex').then(
      ({ default: loaded }) => {
        if (!isOver) setEngine(() => loaded)
      },
      (error: unknown) => console.warn('the typesetter of formulas could not be loaded', error),
    )
    return () => {
      isOver = true
    }
  }, [])
  return engine === undefined || tex.trim() === '' ? null : typeset(tex, setting, engine)
}
