import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Fault } from './content-error.ts'
import { messages } from './messages.fr.ts'

export type Path = readonly PropertyKey[]

/** YAML of fields, with the line in the file of each of its parts. */
export interface YamlText {
  map: YAMLMap
  lineOfNode: (node: unknown) => number
  lineOf: (path: Path) => number
}

/** Reads YAML that must be a map of fields; `firstLine` is where the text begins in its file. */
export function readYaml(text: string, firstLine = 1): ({ ok: true } & YamlText) | { ok: false; faults: Fault[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const faults = document.errors.map(({ code, pos }) => ({ line: lineAt(pos[0]), message: messages.yaml.syntax(code) }))
  if (faults.length > 0) return { ok: false, faults }
  const map: unknown = document.contents
  if (!isMap(map)) return { ok: false, faults: [{ line: firstLine, message: messages.yaml.record }] }
  return {
    ok: true,
    map,
    lineOfNode: (node) => (isNode(node) ? lineAt(node.range?.[0] ?? 0) : firstLine),
    lineOf: (path) => lineAt(offsetOf(map, path)),
  }
}

/** Where the deepest part of a path that exists begins: its key, or its item. */
function offsetOf(root: Node, path: Path): number {
  let node: unknown = root
  let offset = root.range?.[0] ?? 0
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
    if (isScalar(pair?.key)) return { node: pair.value, begins: pair.key }
    // A list of one, which the file writes without the list.
    return typeof key === 'number' ? { node, begins: node } : null
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined
  return isNode(item) ? { node: item, begins: item } : null
}
