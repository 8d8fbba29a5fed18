import type { Field } from 'payload'
import { messages } from './messages.fr.ts'
import { type FieldValues, readFields } from './read-fields.ts'
import { readYaml } from './read-yaml.ts'
import { newReader } from './reader.ts'
import type { Reference, Resolve, Target } from './references.ts'
import { yamlOf } from './write-document.ts'

/** What was found wrong in a field, by its path in a content file. */
interface ValueFault {
  path: string
  reason: string
  /** Whether nobody filled it: a draft may wait for that. */
  isMissing: boolean
}

export interface ValuesReading {
  /** What the form holds, with ids where there were names. */
  data: FieldValues
  faults: ValueFault[]
  references: Reference[]
}

interface Reading {
  self: Target
  fields: readonly Field[]
  resolve: Resolve
  /** Fields that are neither told nor missed. */
  elsewhere?: readonly string[]
}

/** Reads what a content file would say of a form, without the file. */
export function readValues({ self, fields, resolve, elsewhere = [] }: Reading, values: FieldValues): ValuesReading {
  const faults: ValueFault[] = []
  const onFault = (path: string, reason: string) =>
    faults.push({ path, reason, isMissing: reason === messages.yaml.missing })
  const yaml = readYaml(yamlOf(values))
  if (!yaml.ok) throw new TypeError('values are always YAML')
  const reader = newReader({ self, yaml, resolve, onFault })
  const data = readFields(reader, fields, yaml.map, { elsewhere })
  return { data, faults, references: reader.references }
}
