import type { ReactNode } from 'react'
import './wide-table.css'

interface WideTableProps {
  label: string
  /** Of the feature, for what only its table has. */
  className: string
  /** The table, and what stands above it. */
  children: ReactNode
}

/** A table that a narrow screen does not show whole: it scrolls by itself, by keys too. */
export function WideTable({ label, className, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={label} className={`wide-table ${className}`} tabIndex={0}>
      {children}
    </section>
  )
}
