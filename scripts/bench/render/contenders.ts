import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../../settings/project-root.ts'
import { buildSiteApp } from '../../testing/equality/built-site.ts'
import { generatedDocuments, generatedTechnologies } from '../content/generated-documents.ts'
import { measuredRun, type Run } from './measured-run.ts'

export const contenders = ['warm', 'warmCompressed', 'eleventy', 'astro'] as const
export type Contender = (typeof contenders)[number]

const renderAll = fileURLToPath(new URL('../../../site/testing/render-all.ts', import.meta.url))
const buildEleventy = fileURLToPath(new URL('../eleventy/build-eleventy.ts', import.meta.url))

export interface Result {
  size: number
  contender: Contender
  /** Rendering and writing alone, where the process can tell. */
  seconds: number
  /** With the start of the process, the reading of the documents and, for `astro`, the bundling. */
  totalSeconds: number
  cpuSeconds: number
  pages: number
  pagesPerSecond: number
  peakMegabytes: number
}

/** Renders the same generated documents by each contender, one after the other, each in a process of its own. */
export class RenderBench {
  readonly #folder: string
  readonly #signal: AbortSignal

  private constructor(folder: string, signal: AbortSignal) {
    this.#folder = folder
    this.#signal = signal
  }

  /** Builds the bundle of the site first; within `site/`, for what it imports is looked for from there. */
  static async prepare(signal: AbortSignal): Promise<RenderBench> {
    const parent = join(projectRoot, 'site/dist')
    await mkdir(parent, { recursive: true })
    const folder = await mkdtemp(join(parent, 'bench-'))
    await buildSiteApp(join(folder, 'app'))
    return new RenderBench(folder, signal)
  }

  async measure(size: number, contender: Contender): Promise<Result> {
    const { snapshot, lines } = await this.#snapshots(size)
    const output = join(this.#folder, 'output')
    await mkdir(output)
    try {
      const run = await this.#run(contender, { snapshot, lines, output })
      const told = contender.startsWith('warm')
        ? JSON.parse(run.output)
        : { seconds: run.totalSeconds, pages: await pagesIn(output) }
      return {
        ...{ size, contender, ...told },
        totalSeconds: run.totalSeconds,
        cpuSeconds: run.cpuSeconds,
        pagesPerSecond: told.pages / told.seconds,
        peakMegabytes: run.peakBytes / 1e6,
      }
    } finally {
      await rm(output, { recursive: true })
    }
  }

  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  #run(
    contender: Contender,
    { snapshot, lines, output }: { snapshot: string; lines: string; output: string },
  ): Promise<Run> {
    const common = { usageFile: join(this.#folder, 'usage.json'), signal: this.#signal }
    switch (contender) {
      case 'warm':
      case 'warmCompressed': {
        const variant = contender === 'warm' ? 'plain' : 'compressed'
        const args = [join(this.#folder, 'app'), lines, output, variant]
        return measuredRun({ ...common, script: renderAll, args, cwd: projectRoot })
      }
      case 'eleventy': {
        // Eleventy looks for its configuration where it is started.
        return measuredRun({ ...common, script: buildEleventy, args: [snapshot, output], cwd: output })
      }
      case 'astro': {
        const env = { SITE_MODE: 'static', PUBLIC_URL: 'http://127.0.0.1:3000', SNAPSHOT_FILE: snapshot }
        const site = join(projectRoot, 'site')
        const script = join(site, 'node_modules/astro/bin/astro.mjs')
        const args = ['build', '--outDir', output]
        return measuredRun({ ...common, script, args, cwd: site, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } })
      }
    }
  }

  /** The documents as one array, for the peers, and one a line, as rows come from a database. */
  async #snapshots(size: number): Promise<{ snapshot: string; lines: string }> {
    const technologies = generatedTechnologies()
    const ids = technologies.map(({ id }) => id)
    const documents = [...technologies, ...generatedDocuments(size, ids)]
    const texts = documents.map((document) => JSON.stringify(document))
    const [snapshot, lines] = [join(this.#folder, 'snapshot.json'), join(this.#folder, 'snapshot.lines')]
    await writeFile(snapshot, `[${texts.join(',')}]`)
    await writeFile(lines, texts.join('\n'))
    return { snapshot, lines }
  }
}

async function pagesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => /\.(html|xml)$/.test(file)).length
}
