import { z } from 'zod'
import { linkTarget, richText } from '../rich-text.ts'
import { common, id, ids, line, optionalLine, technologies, trust } from './parts.ts'

export const schematicKinds = [
  'electrique',
  'reseau',
  'hydraulique',
  'pneumatique',
  'mecanique',
  'thermodynamique',
] as const
export type SchematicKind = (typeof schematicKinds)[number]

/** A named place on the drawing: its centre, in hundredths of the drawing's width and height. */
const hotspot = z.strictObject({
  name: line,
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
  description: line,
  /** Terminals or measuring points, as drawings print them: +BAT/30, masse/31. */
  terminals: optionalLine,
  /** Where to read more about it. */
  target: linkTarget.nullable(),
})

export const schematic = z.strictObject({
  collection: z.literal('schematics'),
  ...common,
  ...trust,
  technologies,
  kind: z.enum(schematicKinds),
  /** The drawing. */
  drawing: id,
  /** Numbered in this order. */
  hotspots: z.array(hotspot),
  /** How to read it. */
  body: richText,
  relatedCodes: ids,
})
export type Schematic = z.infer<typeof schematic>
