import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './content-error.ts'
import { issueMessage } from './issue-message.ts'
import { messages } from './messages.fr.ts'

export type Path = readonly PropertyKey[]

type Reading<T> =
  | { ok: true; value: T; lineOf: (path: Path) => number }
  | { ok: false; faults: Fault[]; references: [] }

/** Reads YAML through a schema, in a shape that a file's reader can hand on when it failed; each fault tells its line in the file, where `firstLine` begins the text. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): Reading<T> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const faults = document.errors.map(({ code, pos }) => ({ line: lineAt(pos[0]), message: messages.yaml.syntax(code) }))
  if (faults.length > 0) return { ok: false, faults, references: [] }

  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path))
  const result = schema.safeParse(document.toJS(), { error: issueMessage })
  if (result.success) return { ok: true, value: result.data, lineOf }
  return {
    ok: false,
    references: [],
    faults: result.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
      return { line: lineOf(path), message: messages.yaml.field(issue.path.join('.'), issue.message) }
    }),
  }
}

/** Where the deepest part of a path that exists begins: its key, or its item. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const key of path) {
    const step = stepInto(node, key)
    if (step === null) return offset
    offset = step.begins.range?.[0] ?? offset
    node = step.node
  }
  return offset
}

function stepInto(node: unknown, key: PropertyKey): { node: unknown; begins: Node } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
    return isScalar(pair?.key) ? { node: pair.value, begins: pair.key } : null
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined
  return isNode(item) ? { node: item, begins: item } : null
}
