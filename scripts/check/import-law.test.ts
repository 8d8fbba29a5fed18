import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ESLint } from 'eslint'
import { afterEach, describe, expect, it } from 'vitest'
import law from '../../.dependency-cruiser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
const trees: string[] = []

afterEach(async () => {
  await Promise.all(trees.splice(0).map((tree) => rm(tree, { recursive: true, force: true })))
})

/** A small repository in a temporary folder, from paths to sources. */
async function plant(files: Record<string, string>): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'import-law-'))
  trees.push(tree)
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true })
    await writeFile(join(tree, path), source)
  }
  return tree
}

/** Runs dependency-cruiser as the check does; gives its exit code and the names of the broken rules. */
async function cruise(files: Record<string, string>): Promise<{ exitCode: number; broken: string[] }> {
  const tree = await plant(files)
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(root, '.dependency-cruiser.mjs')
  const places = (await readdir(tree)).filter((name) => name !== 'node_modules')
  try {
    await run(process.execPath, [command, '--config', config, ...places], { cwd: tree })
    return { exitCode: 0, broken: [] }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { exitCode: code, broken: [...stdout.matchAll(/^\s+error ([a-z-]+):/gm)].map((match) => match[1] ?? '') }
  }
}

const empty = 'export const nothing = null\n'
const importing = (specifier: string) => `import * as it from '${specifier}'\nexport const used = it\n`
const install = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: empty,
})

const healthy = {
  ...install('zod'),
  ...install('ts-fsrs'),
  'domain/src/checkout/price.ts': empty,
  'domain/src/review/schedule.ts': importing('ts-fsrs'),
  'contracts/src/order.ts': importing('zod'),
  'site/src/features/search/dialog.ts': importing('../../../../contracts/src/order.ts'),
  'site/src/pages/index.ts': importing('../features/search/dialog.ts'),
  'cms/src/features/articles/collection.ts': importing('../publication/api.ts'),
  'cms/src/features/publication/api.ts': importing('../../../../domain/src/checkout/price.ts'),
}

/** For each rule, the smallest tree that breaks it: a file and what it imports. */
const breaches: Record<string, { at: string; imports: string; beside: Record<string, string> }> = {
  'domain-imports-nothing': { at: 'domain/src/checkout/price.ts', imports: 'node:fs', beside: {} },
  'domain-review-imports-only-ts-fsrs': {
    at: 'domain/src/review/schedule.ts',
    imports: 'zod',
    beside: install('zod'),
  },
  'contracts-import-zod-and-domain': {
    at: 'contracts/src/order.ts',
    imports: 'payload',
    beside: install('payload'),
  },
  'contracts-take-types-from-domain': {
    at: 'contracts/src/order.ts',
    imports: '../../domain/src/price.ts',
    beside: { 'domain/src/price.ts': empty },
  },
  'cms-never-imports-site': {
    at: 'cms/src/features/articles/collection.ts',
    imports: '../../../../site/src/routes.ts',
    beside: { 'site/src/routes.ts': empty },
  },
  'site-never-imports-cms': { at: 'site/src/pages/rss.ts', imports: 'payload', beside: install('payload') },
  'content-is-data': {
    at: 'cms/src/features/content-import/read.ts',
    imports: '../../../../content/glossary.json',
    beside: { 'content/glossary.json': '{}' },
  },
  'content-imports-nothing': { at: 'content/glossary.ts', imports: 'node:fs', beside: {} },
  'site-features-apart': {
    at: 'site/src/features/search/dialog.ts',
    imports: '../checkout/basket.ts',
    beside: { 'site/src/features/checkout/basket.ts': empty },
  },
  'site-features-below-pages': {
    at: 'site/src/features/search/dialog.ts',
    imports: '../../pages/rss.ts',
    beside: { 'site/src/pages/rss.ts': empty },
  },
  'site-shared-below-features': {
    at: 'site/src/components/date.ts',
    imports: '../features/search/dialog.ts',
    beside: { 'site/src/features/search/dialog.ts': empty },
  },
  'site-reads-through-content': {
    at: 'site/src/pages/rss.ts',
    imports: '../data/snapshot.ts',
    beside: { 'site/src/data/snapshot.ts': empty },
  },
  'publisher-uses-the-bundle': {
    at: 'site/publisher/main.ts',
    imports: '../src/data/snapshot.ts',
    beside: { 'site/src/data/snapshot.ts': empty },
  },
  'cms-features-through-api': {
    at: 'cms/src/features/articles/collection.ts',
    imports: '../publication/outbox.ts',
    beside: { 'cms/src/features/publication/outbox.ts': empty },
  },
  'cms-features-below-composition': {
    at: 'cms/src/features/articles/collection.ts',
    imports: '../../payload.config.ts',
    beside: { 'cms/src/payload.config.ts': empty },
  },
  'cms-shared-below-features': {
    at: 'cms/src/access/is-staff.ts',
    imports: '../features/users/roles.ts',
    beside: { 'cms/src/features/users/roles.ts': empty },
  },
  'scripts-start-processes': {
    at: 'scripts/tasks/start.ts',
    imports: '../../cms/server.ts',
    beside: { 'cms/server.ts': empty },
  },
  'nobody-imports-scripts': {
    at: 'cms/server.ts',
    imports: '../scripts/supervise.ts',
    beside: { 'scripts/supervise.ts': empty },
  },
  'journeys-from-outside': {
    at: 'e2e/publish.spec.ts',
    imports: '../site/src/routes.ts',
    beside: { 'site/src/routes.ts': empty },
  },
  'product-without-tests': {
    at: 'cms/src/features/articles/collection.ts',
    imports: './collection.test.ts',
    beside: { 'cms/src/features/articles/collection.test.ts': empty },
  },
  'no-cycles': {
    at: 'domain/src/checkout/price.ts',
    imports: './basket.ts',
    beside: { 'domain/src/checkout/basket.ts': importing('./price.ts') },
  },
  resolvable: { at: 'cms/src/features/articles/collection.ts', imports: './absent.ts', beside: {} },
}

describe('the import law', () => {
  it('lets a lawful tree pass', async () => {
    expect(await cruise(healthy)).toEqual({ exitCode: 0, broken: [] })
  })

  it('has a breach for every rule', () => {
    expect(Object.keys(breaches).sort()).toEqual(law.forbidden.map(({ name }) => name).sort())
  })

  it('gives the reason of every rule', () => {
    expect(law.forbidden.filter(({ comment }) => comment === undefined || comment.length < 20)).toEqual([])
  })

  it.each(Object.keys(breaches))('fails the build when %s is broken', async (rule) => {
    const breach = breaches[rule]
    if (breach === undefined) throw new Error(`no breach of ${rule}`)
    const { exitCode, broken } = await cruise({ ...breach.beside, [breach.at]: importing(breach.imports) })
    expect(exitCode).toBeGreaterThan(0)
    expect(broken).toContain(rule)
  })
})

describe('the import law in Astro files', () => {
  const eslint = new ESLint({ cwd: root })
  const check = async (filePath: string, source: string) => {
    const [result] = await eslint.lintText(source, { filePath: join(root, filePath) })
    return result?.messages.map(({ message }) => message.split(':')[0])
  }

  it.each([
    ['site-never-imports-cms', 'site/src/pages/a.astro', "---\nimport type { Article } from 'payload'\n---\n"],
    ['site-never-imports-cms', 'site/src/pages/a.astro', "---\nimport { env } from '../../../cms/src/env.ts'\n---\n"],
    ['site-reads-through-content', 'site/src/pages/a.astro', "---\nimport { x } from '../data/snapshot.ts'\n---\n"],
    ['site-features-apart', 'site/src/features/search/a.astro', "---\nimport x from '../checkout/b.astro'\n---\n"],
    ['site-features-apart', 'site/src/features/search/a.astro', "<script>import '../checkout/basket.ts'</script>\n"],
    ['site-shared-below-features', 'site/src/components/a.astro', "---\nimport x from '../features/b/c.astro'\n---\n"],
  ])('%s is broken by a line of %s', async (rule, path, source) => {
    expect(await check(path, source)).toContain(rule)
  })

  it('lets a lawful page pass', async () => {
    const source =
      "---\nimport { listCards } from '../data/content.ts'\nimport D from '../features/search/d.astro'\n---\n"
    expect(await check('site/src/pages/a.astro', source)).toEqual([])
  })
})

describe('content', () => {
  it('holds no code', async () => {
    const files = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true })
    const kinds = new Set(files.filter((file) => file.isFile()).map(({ name }) => extname(name)))
    expect([...kinds].filter((kind) => /^\.([cm]?[jt]sx?|astro|html?)$/.test(kind))).toEqual([])
  })
})
