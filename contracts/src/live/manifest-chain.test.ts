import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Manifest, type ManifestEntry, manifestName } from './manifest.ts'
import { applyManifest, manifestsToRead, type Position } from './manifest-chain.ts'

const name = (fence: number, sequence: number, kind: Manifest['kind']) => manifestName({ fence, sequence, kind })

describe('manifestsToRead', () => {
  test('nothing without a checkpoint', () => {
    expect(manifestsToRead([], null)).toEqual([])
    expect(manifestsToRead([name(1, 1, 'delta')], null)).toEqual([])
  })

  test('other files in the directory do not count', () => {
    expect(manifestsToRead([`${name(1, 1, 'checkpoint')}.aside.tmp`, 'lisez-moi.txt'], null)).toEqual([])
  })

  test('afresh: the last checkpoint and the deltas behind it', () => {
    const chain = [name(1, 1, 'checkpoint'), name(1, 2, 'delta'), name(1, 3, 'checkpoint'), name(1, 4, 'delta')]
    expect(manifestsToRead(chain.toReversed(), null)).toEqual(chain.slice(2))
  })

  test('from a position: only what is new, and nothing when nothing is', () => {
    const chain = [name(1, 1, 'checkpoint'), name(1, 2, 'delta'), name(1, 3, 'delta')]
    expect(manifestsToRead(chain, { fence: 1, sequence: 1 })).toEqual(chain.slice(1))
    expect(manifestsToRead(chain, { fence: 1, sequence: 3 })).toEqual([])
  })

  test('from a position whose next link was pruned: afresh', () => {
    const chain = [name(1, 4, 'checkpoint'), name(1, 5, 'delta')]
    expect(manifestsToRead(chain, { fence: 1, sequence: 2 })).toEqual(chain)
  })

  test('up to a gap, not over it', () => {
    const chain = [name(1, 1, 'checkpoint'), name(1, 2, 'delta'), name(1, 4, 'delta')]
    expect(manifestsToRead(chain, null)).toEqual(chain.slice(0, 2))
    expect(manifestsToRead(chain, { fence: 1, sequence: 1 })).toEqual([name(1, 2, 'delta')])
  })

  test('a greater fence wins as soon as it has a checkpoint, however far the old leader writes on', () => {
    const old = [name(1, 1, 'checkpoint'), name(1, 2, 'delta'), name(1, 900, 'checkpoint')]
    const heir = [name(2, 1, 'checkpoint'), name(2, 2, 'delta')]
    expect(manifestsToRead([...old, ...heir], { fence: 1, sequence: 1 })).toEqual(heir)
    expect(manifestsToRead([...old, name(2, 2, 'delta')], { fence: 1, sequence: 1 })).toEqual([name(1, 2, 'delta')])
  })
})

const path = fc.constantFrom('/', '/articles/', '/articles/fap/', '/codes/p0420/')
const entry: fc.Arbitrary<ManifestEntry> = fc.oneof(
  fc.constant<ManifestEntry>({ kind: 'gone' }),
  path.map((location): ManifestEntry => ({ kind: 'redirect', location })),
)
type Step = { kind: 'delta'; changes: Map<string, ManifestEntry | null> } | { kind: 'checkpoint' }
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.array(fc.tuple(path, fc.option(entry))).map(asDelta), weight: 4 },
  { arbitrary: fc.constant<Step>({ kind: 'checkpoint' }), weight: 1 },
)
/** The chains of one to three leaders, each of them opened by a checkpoint. */
const leaders = fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 3 })

function asDelta(changes: [string, ManifestEntry | null][]): Step {
  return { kind: 'delta', changes: new Map(changes) }
}

/** Writes the chains as leaders do, one after the other, each taking over what the one before had left. */
function write(chains: Step[][]): Manifest[] {
  const entries = new Map<string, ManifestEntry>()
  return chains.flatMap((steps, index) =>
    [{ kind: 'checkpoint' } as const, ...steps].map((what, offset): Manifest => {
      const position = { fence: index + 1, sequence: offset + 1 }
      if (what.kind === 'checkpoint') {
        return { ...what, ...position, version: 'a', entries: Object.fromEntries(entries) }
      }
      const manifest = { kind: what.kind, ...position, changes: Object.fromEntries(what.changes) }
      applyManifest(entries, manifest)
      return manifest
    }),
  )
}

interface Reader {
  entries: Map<string, ManifestEntry>
  position: Position | null
}

/** Reads like a server: a chain that opens with a checkpoint begins a table of its own. */
function follow(reader: Reader, files: ReadonlyMap<string, Manifest>): void {
  for (const next of manifestsToRead([...files.keys()], reader.position)) {
    const manifest = files.get(next)
    if (manifest === undefined) throw new Error(`${next} is not in the listing it came from`)
    applyManifest(reader.entries, manifest)
    reader.position = { fence: manifest.fence, sequence: manifest.sequence }
  }
}

test('whoever follows the chain step by step, from any moment on, knows what a fresh reader knows', () => {
  fc.assert(
    fc.property(leaders, fc.array(fc.boolean()), fc.nat(), (chains, visits, prunedBefore) => {
      const manifests = write(chains)
      const files = new Map<string, Manifest>()
      const follower: Reader = { entries: new Map(), position: null }
      for (const [index, manifest] of manifests.entries()) {
        files.set(manifestName(manifest), manifest)
        if (visits[index] === true) follow(follower, files)
        if (index === prunedBefore % manifests.length) prune(files)
      }
      follow(follower, files)
      const fresh: Reader = { entries: new Map(), position: null }
      follow(fresh, files)
      expect(follower).toEqual(fresh)
    }),
  )
})

/** Takes away what lies before the last checkpoint of the newest leader, as publishers do. */
function prune(files: Map<string, Manifest>): void {
  const last = [...files.keys()]
    .filter((file) => file.endsWith('checkpoint.json'))
    .sort()
    .at(-1)
  for (const file of files.keys()) {
    if (last !== undefined && file < last) files.delete(file)
  }
}
