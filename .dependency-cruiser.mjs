import { fileURLToPath } from 'node:url'

/**
 * The import law: one rule a line of the law in `docs/architecture.md`, with its reason. ESLint applies
 * the same rules to `.astro` files (`scripts/check/eslint-import-law.mjs`); `scripts/check/import-law.test.ts`
 * breaks each of them once, so add a case there with every rule.
 */

const tests = ['\\.test\\.tsx?$', '/testing/']
const testTools = [
  '^e2e/',
  '^scripts/(check|bench)/',
  '^scripts/tasks/(bench-|soak|docs-pictures)',
  '^vitest\\.config\\.ts$',
]
const lawless = ['type-only']

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'domain-imports-nothing',
    comment: 'The domain decides by pure functions: what it may not import, it cannot come to depend on.',
    severity: 'error',
    from: { path: '^domain/', pathNot: [...tests, '^domain/src/review/'] },
    to: { pathNot: '^domain/src/' },
  },
  {
    name: 'domain-review-imports-only-ts-fsrs',
    comment: 'Spaced repetition rests on one published algorithm, ts-fsrs, itself pure; nothing else enters.',
    severity: 'error',
    from: { path: '^domain/src/review/', pathNot: tests },
    to: { pathNot: ['^domain/src/', '(^|/)node_modules/ts-fsrs/'] },
  },
  {
    name: 'contracts-import-zod-and-domain',
    comment: 'Contracts stand at every process border, the browser included: they carry no framework along.',
    severity: 'error',
    from: { path: '^contracts/', pathNot: tests },
    to: { pathNot: ['^contracts/src/', '^domain/src/', '(^|/)node_modules/zod/'] },
  },
  {
    name: 'contracts-take-types-from-domain',
    comment: 'A contract describes data; a decision of the domain that ran inside a schema would have two authors.',
    severity: 'error',
    from: { path: '^contracts/', pathNot: tests },
    to: { path: '^domain/', dependencyTypesNot: lawless },
  },
  {
    name: 'cms-never-imports-site',
    comment: 'The CMS hands over published documents; it runs the same whatever the site is made with.',
    severity: 'error',
    from: { path: '^cms/' },
    to: { path: '^site/' },
  },
  {
    name: 'site-never-imports-cms',
    comment: 'The site knows contracts only, not even types of Payload: the editor can change without it.',
    severity: 'error',
    from: { path: '^site/' },
    to: { path: ['^cms/', '(^|/)node_modules/(payload|@payloadcms|next|@mecaformation/cms)/'] },
  },
  {
    name: 'content-is-data',
    comment:
      'Content is read and validated as files by the import; code in it, or an import of it, would be run unread.',
    severity: 'error',
    from: {},
    to: { path: '^content/' },
  },
  {
    name: 'content-imports-nothing',
    comment: 'Authors write content; a text that imports is a program.',
    severity: 'error',
    from: { path: '^content/' },
    to: {},
  },
  {
    name: 'site-features-apart',
    comment: 'Pages compose features; features that import one another end as one.',
    severity: 'error',
    from: { path: '^site/src/features/([^/]+)/' },
    to: { path: '^site/src/features/', pathNot: '^site/src/features/$1/' },
  },
  {
    name: 'site-features-below-pages',
    comment: 'Pages and layouts know features, never the other way round.',
    severity: 'error',
    from: { path: '^site/src/features/' },
    to: { path: '^site/src/(pages|layouts)/' },
  },
  {
    name: 'site-shared-below-features',
    comment:
      'Components and data serve every feature: one that knew a feature would drag it into every page. Only what ' +
      'sets an exercise in any text knows its player, an island that a page without one does not load.',
    severity: 'error',
    from: {
      path: '^site/src/(components|data)/',
      pathNot: [...tests, '^site/src/components/exercises/exercise\\.astro$'],
    },
    to: { path: '^site/src/(features|pages|layouts)/' },
  },
  {
    name: 'site-reads-through-content',
    comment: 'What goes around `content.ts` and `shelf.ts` is not recorded as read, and its page goes stale.',
    severity: 'error',
    from: { path: '^site/src/(pages|layouts|components|features)/', pathNot: tests },
    to: { path: '^site/src/data/', pathNot: '^site/src/data/(content|shelf|card)\\.ts$' },
  },
  {
    name: 'publisher-uses-the-bundle',
    comment:
      'The built bundle holds the one snapshot that pages read: the publisher importing its source would feed a copy.',
    severity: 'error',
    from: { path: '^site/publisher/', pathNot: tests },
    to: { path: '^site/src/', pathNot: '^site/src/routes\\.ts$', dependencyTypesNot: lawless },
  },
  {
    name: 'cms-features-through-api',
    comment: 'A CMS feature shows others its `api.ts`; the rest of it can then change freely.',
    severity: 'error',
    from: { path: '^cms/src/features/([^/]+)/' },
    to: {
      path: '^cms/src/features/',
      pathNot: ['^cms/src/features/$1/', '^cms/src/features/[^/]+/api\\.ts$'],
    },
  },
  {
    name: 'cms-features-below-composition',
    comment: 'Shell and configuration compose features; a feature that imported them would close a circle.',
    severity: 'error',
    from: { path: '^cms/src/features/', pathNot: tests },
    to: { path: ['^cms/src/app/', '^cms/src/payload\\.config\\.ts$'] },
  },
  {
    name: 'cms-shared-below-features',
    comment: 'Access, fields and platform serve every feature and know none.',
    severity: 'error',
    from: { path: '^cms/src/(access|fields|platform)/', pathNot: tests },
    to: { path: '^cms/src/(features|app)/' },
  },
  {
    name: 'scripts-start-processes',
    comment: 'Scripts start the apps as processes; importing one would load its settings and its whole framework.',
    severity: 'error',
    from: { path: '^scripts/', pathNot: tests },
    to: { path: '^(cms|site|e2e)/' },
  },
  {
    name: 'nobody-imports-scripts',
    comment: 'The product runs without the scripts that install, start and check it.',
    severity: 'error',
    from: { path: '^(domain|contracts|cms|site|migrations)/', pathNot: tests },
    to: { path: '^scripts/' },
  },
  {
    name: 'journeys-from-outside',
    comment: 'Journeys use the product as people do, by its addresses; what they imported would be tested from within.',
    severity: 'error',
    from: { path: '^e2e/' },
    to: { path: '^(cms|site)/' },
  },
  {
    name: 'product-without-tests',
    comment: 'Test code may cut corners (open settings, forced drops); none of it may run in the product.',
    severity: 'error',
    from: { pathNot: [...tests, ...testTools] },
    to: { path: [...tests, '(^|/)node_modules/(vitest|fast-check|@playwright|playwright|playwright-core)/'] },
  },
  {
    name: 'no-cycles',
    comment: 'Modules in a circle can only be read, tested and moved together.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'An import that nothing answers escapes every rule above, or breaks at run time.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^astro:' },
  },
]

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|\\.astro|\\.data|\\.tsbuild|test-results|playwright-report)/' },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    // For Payload's `@payload-config`, the one alias there is.
    tsConfig: { fileName: fileURLToPath(new URL('cms/tsconfig.json', import.meta.url)) },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.astro'],
    },
  },
}
