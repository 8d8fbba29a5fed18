import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { messages } from '../src/features/content-import/messages.fr.ts'
import { indexContent, readContent } from '../src/features/content-import/read-content.ts'
import { idOf } from '../src/features/content-import/references.ts'
import type { Source } from '../src/features/content-import/source.ts'
import { messages as formulaMessages } from '../src/features/rich-text/messages.fr.ts'
import { testContentModel } from './content-model.ts'

const model = await testContentModel()

const head = [
  '---',
  'title: Chute de tension',
  'summary: a',
  'technologies: [adas]',
  'sources: [a]',
  'reviewOn: 2027-11-22',
  '---',
]
const article = (...body: string[]) => [...head, ...body].join('\n')
const technology = 'title: ADAS\nsummary: a\norder: 6\nintroduction: [a]\n'
const sidecar = 'alt: Un montage\ncredit: MécaFormation\n'
const code = [
  'code: P0420',
  'title: a',
  'summary: a',
  'system: depollution',
  'severity: moderee',
  'driving: oui',
  'drivingAdvice: a',
  'technologies: [adas]',
  'explanation: [a]',
  'symptoms: [a]',
  'causes: [{ cause: a, likelihood: rare, detail: a }]',
  'tests: [{ title: a, tool: a, procedure: a, expected: a, ifGood: a, ifBad: a }]',
  'doNotReplaceBlindly: a',
  'relatedCodes: []',
  'sources: [a]',
  'reviewOn: 2027-11-22',
].join('\n')

/** Reads a folder that holds just these files. */
async function read(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'mecaformation-content-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), content)
    }
    const sources: Source[] = []
    const index = await indexContent(folder, model)
    const onSource = (source: Source) => {
      sources.push(source)
    }
    return { sources, errors: await readContent({ folder, model, index, resolve: idOf, onSource }) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('sound files have no error, and say what they refer to', async () => {
  const { sources, errors } = await read({
    'technologies/adas.yaml': technology,
    'media/montage.svg': '<svg/>',
    'media/montage.svg.yaml': sidecar,
    'articles/chute-de-tension.mdx': article('Voir [P0420](codes/p0420).', '', '<Figure media="montage.svg" />'),
    'diagnostic-codes/p0420.yaml': code,
    'articles/.DS_Store': 'x',
  })
  expect(errors).toEqual([])
  expect(sources.map(({ file }) => file).sort()).toEqual([
    'articles/chute-de-tension.mdx',
    'diagnostic-codes/p0420.yaml',
    'media/montage.svg',
    'technologies/adas.yaml',
  ])
})

test('every error of every file is told, with its file and line', async () => {
  const { errors } = await read({
    'technologies/adas.yaml': technology.replace('6', 'six'),
    'technologies/Élec.yaml': technology,
    'technologies/notes.txt': 'x',
    'media/seul.svg': '<svg/>',
    'media/absent.svg.yaml': sidecar,
    'media/son.wav': 'x',
    'diagnostic-codes/p0421.yaml': code.replace('[]', '[p0421, p9999]'),
    'articles/sans-entete.mdx': 'Texte',
    'articles/faux.mdx': article(
      'Voir [a](articles/rien) et [b](codes/p0420).',
      '',
      '# Titre',
      '',
      '<Figure media="rien.png" />',
    ),
    'articles/gras.mdx': article('Texte.', '', 'Du **gras oublié.'),
    'articles/entete.mdx': article('Texte').replace(
      'technologies: [adas]',
      'technologies: [adas, avion]\ncover: x.svg',
    ),
  })
  const { mdx, files, yaml, unknownTarget } = messages
  expect(errors).toEqual([
    { file: 'articles/entete.mdx', line: 4, message: unknownTarget('technologies', 'avion') },
    { file: 'articles/entete.mdx', line: 5, message: unknownTarget('media', 'x.svg') },
    { file: 'articles/faux.mdx', line: 8, message: unknownTarget('articles', 'rien') },
    { file: 'articles/faux.mdx', line: 8, message: unknownTarget('diagnostic-codes', 'p0420') },
    { file: 'articles/faux.mdx', line: 10, message: mdx.h1 },
    { file: 'articles/faux.mdx', line: 12, message: unknownTarget('media', 'rien.png') },
    { file: 'articles/gras.mdx', line: 10, message: mdx.leftover('Du **gras oublié.') },
    { file: 'articles/sans-entete.mdx', line: 1, message: yaml.noFrontMatter },
    { file: 'diagnostic-codes/p0421.yaml', line: 1, message: files.codeName('p0420.yaml') },
    { file: 'diagnostic-codes/p0421.yaml', line: 14, message: yaml.field('relatedCodes.0', messages.selfReference) },
    { file: 'diagnostic-codes/p0421.yaml', line: 14, message: unknownTarget('diagnostic-codes', 'p9999') },
    { file: 'media/absent.svg.yaml', line: 1, message: files.noMedium },
    { file: 'media/seul.svg', line: 1, message: files.noSidecar('seul.svg.yaml') },
    {
      file: 'media/son.wav',
      line: 1,
      message: files.unexpected('.png, .jpg, .jpeg, .webp, .avif, .svg, .mp4, .webm, .vtt, .pdf'),
    },
    { file: 'technologies/adas.yaml', line: 3, message: yaml.field('order', yaml.number) },
    { file: 'technologies/notes.txt', line: 1, message: files.unexpected('*.yaml') },
    { file: 'technologies/Élec.yaml', line: 1, message: files.badName },
  ])
})

const exercise = [
  'title: Courant',
  'summary: a',
  'statement: |',
  '  Calculez <M tex="I" />.',
  'question:',
  '  type: numeric',
  '  answer: 4',
  '  tolerance: { kind: absolute, value: 0.1 }',
  '  unit: A',
  '  mistakes:',
  '    - { value: 36, feedback: Vous avez multiplié. }',
  'solution: |',
  '  Douze divisé par trois.',
  'technologies: [adas]',
  'minutes: 3',
].join('\n')

test('an exercise is one map for its question and texts within the YAML', async () => {
  const { sources, errors } = await read({ 'technologies/adas.yaml': technology, 'exercises/courant.yaml': exercise })
  expect(errors).toEqual([])
  expect(sources.at(-1)?.data).toMatchObject({
    question: [{ blockType: 'numeric', answer: 4, unit: 'A', mistakes: [{ value: 36 }] }],
    mode: 'practice',
    difficulty: 2,
  })
})

test('faults inside of it are told at their lines', async () => {
  const { mdx, yaml } = messages
  const { errors } = await read({
    'technologies/adas.yaml': technology,
    'exercises/courant.yaml': exercise
      .replace('<M tex="I" />', '$I$')
      .replace('Douze divisé', '<M tex="\\frac{12}{3" /> : douze divisé')
      .replace('value: 36', 'valeur: 36')
      .replace('kind: absolute', 'kind: relative'),
  })
  const file = 'exercises/courant.yaml'
  expect(errors).toEqual([
    { file, line: 4, message: mdx.dollar },
    { file, line: 8, message: yaml.field('question.tolerance.kind', yaml.oneOf(['absolute', 'percent'])) },
    { file, line: 11, message: yaml.field('question.mistakes.0', yaml.mistypedKey('valeur', 'value')) },
    { file, line: 11, message: yaml.field('question.mistakes.0.value', yaml.missing) },
    { file, line: 13, message: formulaMessages.formula.refusals['unclosed-brace'] },
  ])
})

test('a lesson lies in the folder of its course', async () => {
  const { errors } = await read({
    'lessons/perdue.mdx': 'x',
    'lessons/obd/prise.mdx': '---\ntitle: a\nsummary: b\nobjectives: [a]\nminutes: 5\n---\nTexte.\n',
  })
  expect(errors).toEqual([
    { file: 'lessons/obd/prise.mdx', line: 1, message: messages.unknownTarget('courses', 'obd') },
    { file: 'lessons/perdue.mdx', line: 1, message: messages.files.inFolder('.mdx') },
  ])
})
