import { join } from 'node:path'
import { withDatabase } from '../../database/with-database.ts'
import { servingEnvironment } from '../../settings/child-environment.ts'
import { loadSettings } from '../../settings/load-settings.ts'
import { projectRoot } from '../../settings/project-root.ts'
import { migrate } from '../../start/prepare-database.ts'
import { writeContentFiles } from '../content/content-files.ts'
import { measuredRun, type Run } from '../render/measured-run.ts'

export interface ImportFigures {
  documents: number
  /** Of the process that imports; the database's own work is in the seconds only. */
  first: Omit<Run, 'output'>
  second: Omit<Run, 'output'>
}

/** Imports generated files into an empty database of its own below `folder`, then once more. */
export async function measureImport(options: {
  documents: number
  folder: string
  signal: AbortSignal
}): Promise<ImportFigures> {
  const { documents, folder, signal } = options
  const content = join(folder, 'content')
  await writeContentFiles(content, documents)
  Object.assign(process.env, { DATA_DIR: join(folder, 'data'), DATABASE_URL: '', DATABASE_OWNER_URL: '' })
  const settings = await loadSettings('production')
  let first: Run | undefined
  let second: Run | undefined
  await withDatabase(settings, async (environment) => {
    await migrate(environment, signal, () => undefined)
    const importing = {
      script: join(projectRoot, 'cms/commands/content-import.ts'),
      args: [content],
      cwd: projectRoot,
      env: servingEnvironment(environment),
      usageFile: join(folder, 'usage.json'),
      signal,
    }
    first = await measuredRun(importing)
    second = await measuredRun(importing)
  })
  if (first === undefined || second === undefined) throw new Error('the database was not used')
  return { documents, first: figuresOf(first), second: figuresOf(second) }
}

function figuresOf({ output: _, ...figures }: Run): Omit<Run, 'output'> {
  return figures
}
