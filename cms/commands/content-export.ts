import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { type ExportReport, exportContent } from '../src/features/content-import/export-content.ts'
import { exportMessages as said } from '../src/features/content-import/messages.fr.ts'
import { type ImportedCollection, importedCollections, isImported } from '../src/features/content-import/references.ts'
import { Refusal, runCommand } from './run-command.ts'
import { say } from './say.ts'
import { readSettings, requireDatabase } from './settings.ts'
import { withPayload } from './with-payload.ts'

interface Arguments {
  folder: string
  only?: readonly ImportedCollection[]
  drafts: boolean
  prune: boolean
}

/** `content-export.ts [--folder dir] [--only a,b] [--drafts] [--prune]` writes documents into content files. */
async function contentExport(): Promise<void> {
  const options = readArguments()
  const { DATABASE_URL, DATA_DIR } = readSettings()
  await requireDatabase(DATABASE_URL)
  const mediaDir = resolve(liveLayout(DATA_DIR).media)
  await mkdir(options.folder, { recursive: true })
  tell(await withPayload((payload) => exportContent({ payload, mediaDir, ...options, onProgress: say })))
}

function tell({ written, unchanged, deleted, nameless }: ExportReport): void {
  for (const { collection, id } of nameless) console.error(said.nameless(collection, id))
  for (const file of deleted) say(said.deleted(file))
  say(said.counts({ written: written.length, unchanged, deleted: deleted.length }))
}

function readArguments(): Arguments {
  const options = {
    folder: { type: 'string' },
    only: { type: 'string' },
    drafts: { type: 'boolean', default: false },
    prune: { type: 'boolean', default: false },
  } as const
  const { folder, only, drafts, prune } = parsed(() => parseArgs({ options }).values)
  const collections = only?.split(',').map(known)
  return {
    folder: resolve(folder ?? resolve(import.meta.dirname, '../../content')),
    ...(collections === undefined ? {} : { only: collections }),
    drafts,
    prune,
  }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new Refusal(said.usage, { cause })
  }
}

function known(collection: string): ImportedCollection {
  if (isImported(collection)) return collection
  throw new Refusal(said.unknownCollection(collection, importedCollections))
}

await runCommand(contentExport)
