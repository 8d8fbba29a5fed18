/**
 * Only what Biome cannot see: rules that need types, the rules of Astro, and the import law inside `.astro`.
 */
import astro from 'eslint-plugin-astro'
import typescript from 'typescript-eslint'
import { importLaw } from './scripts/check/eslint-import-law.mjs'

const outputs = ['**/dist/', '**/.next/', '**/.astro/', '**/.data/', '**/.tsbuild/', '**/test-results/', 'content/']
const generated = ['cms/src/payload-types.ts', 'migrations/', '**/next-env.d.ts']

const noClock = 'The domain has no clock: take the moment as an argument.'
const noChance = 'The domain has no chance: take the seed or the number as an argument.'

export default [
  { ignores: [...outputs, ...generated] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: {
      parser: typescript.parser,
      parserOptions: {
        projectService: {
          // Its project is that of the CMS, which this file's folder does not lead to.
          allowDefaultProject: ['scripts/testing/test-payload.ts'],
          defaultProject: 'cms/tsconfig.json',
        },
      },
    },
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
      // An empty `catch` swallows an error; empty functions, which Biome would count too, do nothing on purpose.
      'no-empty': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // `fc.assert` and `expect(…).rejects` are awaited; `describe` and `it` never are.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'vitest', name: ['describe', 'it', 'test'] }] },
      ],
    },
  },
  {
    files: ['domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: noClock },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noClock },
        { selector: 'CallExpression[callee.name="Date"]', message: noClock },
        { selector: 'MemberExpression[object.name="performance"]', message: noClock },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: noChance },
        { selector: 'MemberExpression[object.name="crypto"]', message: noChance },
      ],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    plugins: { mecaformation: { rules: { 'import-law': importLaw } } },
    rules: { 'mecaformation/import-law': 'error' },
  },
]
