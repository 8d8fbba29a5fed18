'use client'

import { publishedCollections } from '@mecaformation/contracts/publication/documents'
import type { PublicationFilter, PublicationPage } from '@mecaformation/contracts/publication/publications'
import { useId } from 'react'
import { messages } from './messages.fr.ts'

const { filters: words } = messages

type Chosen = Pick<PublicationFilter, 'state' | 'collection' | 'author'>

interface FiltersProps {
  chosen: Chosen
  authors: PublicationPage['authors']
  /** Called with the name of a filter and its value, empty for all. */
  choose: (name: keyof Chosen, value: string) => void
}

/** Which publications to show. */
export function Filters({ chosen, authors, choose }: FiltersProps) {
  const people = authors.map(({ id, name }): [string, string] => [id, name])
  const select = (name: keyof Chosen, label: string, options: [string, string][]) => (
    <Choice choose={(value) => choose(name, value)} label={label} options={options} value={chosen[name] ?? ''} />
  )
  return (
    <search aria-label={words.label} className="publications-filters">
      {select('state', words.state, Object.entries(words.states))}
      {select(
        'collection',
        words.collection,
        publishedCollections.map((collection) => [collection, messages.collections[collection]]),
      )}
      {select('author', words.author, [...people, ['software', words.software]])}
    </search>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: [string, string][]
  choose: (value: string) => void
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => choose(event.target.value)} value={value}>
        <option value="">{words.all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
