'use client'

import { useId } from 'react'
import { messages } from './messages.fr.ts'
import './folders.css'

interface Props {
  label: string
  value: string
  /** The paths of the folders that there are. */
  known: readonly string[]
  onChange: (value: string) => void
  id?: string
  name?: string
  isDisabled?: boolean
}

/** Where a folder is written, with those that there are to choose from. */
export function FolderInput({ label, value, known, onChange, id, name, isDisabled = false }: Props) {
  const list = useId()
  return (
    <>
      <input
        aria-label={label}
        autoComplete="off"
        className="folder-input"
        disabled={isDisabled}
        id={id}
        list={list}
        name={name}
        onChange={({ target }) => onChange(target.value)}
        placeholder={messages.placeholder}
        value={value}
      />
      <datalist id={list}>
        {known.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </>
  )
}
