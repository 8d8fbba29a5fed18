import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentModel } from '../src/features/content-import/content-collection.ts'
import { importContent } from '../src/features/content-import/import-content.ts'
import { messages, progressMessages as said } from '../src/features/content-import/messages.fr.ts'
import { indexContent, readContent } from '../src/features/content-import/read-content.ts'
import { idOf } from '../src/features/content-import/references.ts'
import { errorLines, progressWriter, summary } from '../src/features/content-import/report.ts'
import { recordNow } from '../src/features/journal/api.ts'
import { Refusal, runCommand } from './run-command.ts'
import { readSettings, withDatabase } from './settings.ts'
import { withPayload } from './with-payload.ts'

/**
 * `content-import.ts [--check] [folder]` imports content files, and fails when any is faulty;
 * `--check` only judges them and needs no database.
 */
async function contentImport(): Promise<void> {
  const { isCheck, folder } = readArguments()
  const settings = readSettings()
  if (!(await isFolder(folder))) throw new Refusal(messages.files.noFolder(folder))
  if (isCheck) {
    await check(folder)
    return
  }
  // A database that does not answer is refused here in a sentence, by Payload with a trace.
  await withDatabase(settings.DATABASE_URL, (client) => client.query('select 1'))
  const report = await withPayload(async (payload) => {
    const done = await importContent({ payload, contentDir: folder, onProgress: progressWriter(process.stderr) })
    const detail = { count: done.created.length + done.updated.length }
    if (detail.count > 0) await recordNow(payload.db.pool, { kind: 'imported', detail }, null)
    return done
  })
  if (report.errors.length > 0) throw new Refusal([...errorLines(folder, report.errors), summary(report)].join('\n'))
  console.log(summary(report))
}

async function check(folder: string): Promise<void> {
  const { default: config } = await import('../src/payload.config.ts')
  const model = contentModel(await config)
  const index = await indexContent(folder, model)
  const errors = await readContent({ folder, model, index, resolve: idOf, onSource: () => undefined })
  if (errors.length > 0) throw new Refusal([...errorLines(folder, errors), said.checked(errors.length)].join('\n'))
  console.log(said.valid(index.files.length))
}

function readArguments(): { isCheck: boolean; folder: string } {
  try {
    const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
    const folder = positionals[0] ?? resolve(import.meta.dirname, '../../content')
    return { isCheck: values.check === true, folder: resolve(folder) }
  } catch (cause) {
    throw new Refusal(said.usage, { cause })
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

await runCommand(contentImport)
