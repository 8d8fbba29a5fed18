import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../src/features/content-check/check-content.ts'
import { mendFiles } from '../src/features/content-check/mend-files.ts'
import { messages } from '../src/features/content-check/messages.fr.ts'
import { contentModel } from '../src/features/content-import/content-collection.ts'
import { Refusal, runCommand } from './run-command.ts'
import { say } from './say.ts'

const { report: said } = messages

/**
 * `content-check.ts [--fix] [folder]` judges content files without a database, and fails when one has an error;
 * `--fix` first mends what can be mended in one way only.
 */
async function contentCheck(): Promise<void> {
  const begin = performance.now()
  const { folder, fix } = readArguments()
  if (!(await isFolder(folder))) throw new Refusal(said.noFolder(folder))
  const { default: config } = await import('../src/payload.config.ts')
  const { files, findings: found } = await checkContent(folder, contentModel(await config))
  const findings = fix ? await mendFiles(folder, found) : found
  for (const { file, line, severity, message } of findings) {
    say(said.finding(`${relative(process.cwd(), join(folder, file))}:${line}`, severity, message))
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const seconds = ((performance.now() - begin) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })
  const summary = said.summary({ files, errors, warnings: findings.length - errors, seconds })
  if (errors > 0) throw new Refusal(summary)
  say(summary)
}

function readArguments(): { folder: string; fix: boolean } {
  try {
    const options = { fix: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { fix: values.fix, folder: resolve(positionals[0] ?? join(import.meta.dirname, '../../content')) }
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

await runCommand(contentCheck)
