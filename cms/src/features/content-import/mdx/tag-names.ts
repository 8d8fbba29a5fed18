/**
 * The tags of content files. Those that stand alone on their line are blocks; those of a sentence stand among
 * its words. `wraps` says which ones have an end.
 */

export const blockTags = {
  Callout: { wraps: true },
  Procedure: { wraps: true },
  KeyPoints: { wraps: true },
  SourceQuote: { wraps: true },
  Figure: { wraps: false },
  Video: { wraps: false },
  Schematic: { wraps: false },
  Exercise: { wraps: false },
} as const
export type BlockTagName = keyof typeof blockTags

export const inlineTags = {
  M: { wraps: false },
  Term: { wraps: false },
  Code: { wraps: false },
  Cell: { wraps: false },
  br: { wraps: false },
  strong: { wraps: true },
  em: { wraps: true },
  u: { wraps: true },
  s: { wraps: true },
  code: { wraps: true },
  sub: { wraps: true },
  sup: { wraps: true },
} as const
export type InlineTagName = keyof typeof inlineTags

export function isBlockTag(name: string): name is BlockTagName {
  return Object.hasOwn(blockTags, name)
}

export function isInlineTag(name: string): name is InlineTagName {
  return Object.hasOwn(inlineTags, name)
}
