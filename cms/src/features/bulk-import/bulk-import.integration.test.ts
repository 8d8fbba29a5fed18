import { execFile } from 'node:child_process'
import { writeFile as writeText } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BulkCollection, type ImportReport, importReport } from '@mecaformation/contracts/bulk-import/report'
import { zipSync } from 'fflate'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import writeFile from 'write-excel-file/node'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import type { Role } from '../../access/roles.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let config: Promise<SanitizedConfig>
let author: Staff

beforeAll(async () => {
  app = await createTestPayload()
  config = (await import('../../payload.config.ts')).default
  author = await staff('author')
  for (const title of ['Thermique', 'Hybride']) {
    const data = { title, summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
    await app.payload.create({ collection: 'technologies', data })
  }
})
afterAll(() => app.close())
beforeEach(async () => {
  for (const collection of ['diagnostic-codes', 'glossary'] as const)
    await app.payload.delete({ collection, where: {} })
})

interface Staff {
  send: (file: string | Buffer, request: object) => Promise<{ status: number; body: unknown }>
  preview: (file: string | Buffer, request?: object) => Promise<ImportReport>
  take: (query: string) => Promise<Response>
  id: string
}

async function staff(role: Role): Promise<Staff> {
  const { createAccount } = await import('../../../testing/accounts.ts')
  const { id, email, password } = await createAccount(app.payload, role)
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  const headers = { Authorization: `JWT ${token}`, Origin: process.env.PUBLIC_URL ?? '' }
  const call = async (path: string, init: RequestInit) =>
    handleEndpoints({ config, request: new Request(`${process.env.PUBLIC_URL}/api${path}`, { ...init, headers }) })
  const send: Staff['send'] = async (file, request) => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(Buffer.from(file))], 'tableau'))
    body.set('request', JSON.stringify({ ...nothing, ...request }))
    const response = await call('/bulk-import', { method: 'POST', body })
    return { status: response.status, body: await response.json() }
  }
  return {
    id,
    send,
    preview: async (file, request = {}) => {
      const answer = await send(file, request)
      expect(answer).toMatchObject({ status: 200 })
      return importReport.parse(answer.body)
    },
    take: (query) => call(`/bulk-export?${query}`, { method: 'GET' }),
  }
}

const nothing = {
  collection: 'diagnostic-codes',
  columns: null,
  publish: false,
  write: 'nothing',
  fingerprint: null,
  without: [],
}
const heading =
  'Code;Intitulé;Résumé;Technologies;Système;Gravité;Peut-on rouler ?;Conseil de conduite;Explication;Symptômes;' +
  'Cause 1;Contrôle 1;Contrôle 1 – Comment faire;Contrôle 1 – Valeur attendue;Codes voisins'
const rest =
  'Un résumé.;Thermique;Moteur;Modérée;Oui, avec précaution;Doucement.;Une explication.;Un symptôme.;Une fuite;Écouter;Écoutez.;Aucun bruit.'
const line = (code: string, near = '', title = 'Ratés d’allumage') => `${code};${title};${rest};${near}`
const table = (...lines: string[]) => [heading, ...lines].join('\r\n')
const states = ({ lines }: ImportReport) => lines.map(({ state }) => state)
const faults = ({ lines }: ImportReport) => lines.flatMap(({ faults: all }) => all)

/** The way of the page: a preview, then what it promised. */
async function write(file: string | Buffer, request: object = {}) {
  const preview = await author.preview(file, request)
  const wrong = preview.lines.filter(({ state }) => state === 'wrong').map(({ number }) => number)
  const asked = { ...request, fingerprint: preview.fingerprint, without: wrong }
  return author.preview(file, { ...asked, write: wrong.length === 0 ? 'all' : 'right' })
}

async function codes(draft = true) {
  const { docs } = await app.payload.find({
    collection: 'diagnostic-codes',
    draft,
    sort: 'code',
    depth: 0,
    pagination: false,
  })
  return docs
}
const outbox = async () =>
  (await app.payload.db.pool.query('select cause, author from publication.outbox order by sequence')).rows

describe('a table of codes', () => {
  test('becomes drafts, in one go, that refer to one another', async () => {
    const report = await write(table(line('P0300', 'P0301'), line('p 0301', 'P0300, p0302'), line('P0302')))
    expect(report).toMatchObject({ written: 3, refusal: null })
    const [first, second, third] = await codes()
    expect(first).toMatchObject({ code: 'P0300', slug: 'p0300', _status: 'draft', relatedCodes: [second?.id] })
    expect(second).toMatchObject({ code: 'P0301', relatedCodes: [first?.id, third?.id] })
    expect(first).toMatchObject({
      severity: 'moderee',
      symptoms: 'Un symptôme.',
      causes: [{ cause: 'Une fuite', likelihood: 'possible' }],
      tests: [{ title: 'Écouter', procedure: 'Écoutez.', expected: 'Aucun bruit.' }],
    })
    expect(await codes(false).then((all) => all.filter(({ _status }) => _status === 'published'))).toEqual([])
  })

  test('is published when that is asked, by whom and as an import', async () => {
    const before = (await outbox()).length
    expect(await write(table(line('P0300'), line('P0301')), { publish: true })).toMatchObject({ written: 2 })
    expect((await codes(false)).map(({ _status }) => _status)).toEqual(['published', 'published'])
    expect((await outbox()).slice(before)).toEqual(Array(2).fill({ cause: 'import', author: author.id }))
  })

  test('of which three lines are wrong writes nothing, or the right ones when asked', async () => {
    const right = Array.from({ length: 20 }, (_, index) => line(`P1${String(index).padStart(3, '0')}`))
    const file = table(...right, line('P03'), line('P1000'), line('P0400').replace('Modérée', 'Énorme'))
    const preview = await author.preview(file)
    expect(preview.lines.filter(({ state }) => state === 'wrong').map(({ number }) => number)).toEqual([22, 23, 24])
    expect(faults(preview)).toMatchObject([
      { column: 'Code', message: messages.line.badCode('P03') },
      { column: null, message: messages.line.twice(2) },
      { column: 'Gravité', message: expect.stringContaining('Énorme') },
    ])
    const refused = await author.preview(file, { write: 'all', fingerprint: preview.fingerprint })
    expect(refused).toMatchObject({ written: null, refusal: messages.refusals.wrongLines })
    expect(await codes()).toEqual([])
    expect(await write(file)).toMatchObject({ written: 20 })
    expect(await codes()).toHaveLength(20)
  })

  test('read back, changes nothing; changed in one cell, changes that', async () => {
    await write(table(line('P0300', 'P0301'), line('P0301')), { publish: true })
    const exported = Buffer.from(await (await author.take('collection=diagnostic-codes&format=csv')).arrayBuffer())
    expect(states(await author.preview(exported))).toEqual(['unchanged', 'unchanged'])
    const changed = Buffer.from(exported.toString().replace('Ratés d’allumage', 'Ratés sur un cylindre'))
    const preview = await author.preview(changed)
    expect(preview.lines).toMatchObject([{ state: 'changed', changed: ['Intitulé'] }, { state: 'unchanged' }])
    expect(await write(changed)).toMatchObject({ written: 1 })
    expect((await codes())[0]).toMatchObject({ title: 'Ratés sur un cylindre', _status: 'draft' })
    expect((await codes(false))[0]).toMatchObject({ title: 'Ratés d’allumage', _status: 'published' })
  })

  test('changes only the fields whose columns it has, and never part of a list', async () => {
    await write(table(line('P0300')))
    expect(await write('Code;Intitulé\nP0300;Autre')).toMatchObject({ written: 1 })
    expect((await codes())[0]).toMatchObject({ title: 'Autre', symptoms: 'Un symptôme.' })
    const partly = await author.preview('Code;Contrôle 1\nP0300;Regarder')
    expect(faults(partly)).toMatchObject([{ message: messages.line.partial('Contrôles') }])
  })

  test('waits for what changed since its preview', async () => {
    await write(table(line('P0300')))
    const file = 'Code;Intitulé\nP0300;Autre'
    const { fingerprint } = await author.preview(file)
    const [code] = await codes()
    await app.payload.update({
      collection: 'diagnostic-codes',
      id: code?.id ?? '',
      draft: true,
      data: { title: 'Entre-temps' },
    })
    expect(await author.preview(file, { write: 'all', fingerprint })).toMatchObject({
      written: null,
      refusal: messages.refusals.changed,
    })
    expect((await codes())[0]).toMatchObject({ title: 'Entre-temps' })
  })

  test('leaves alone what somebody else is editing', async () => {
    await write(table(line('P0300')))
    const other = await staff('reviewer')
    const [code] = await codes()
    await app.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'diagnostic-codes', value: code?.id },
        user: { relationTo: 'users', value: other.id },
      },
    })
    const preview = await author.preview('Code;Intitulé\nP0300;Autre')
    expect(faults(preview)).toMatchObject([{ message: expect.stringContaining('est en train de modifier') }])
  })

  test('of a code that is incomplete is a draft to complete, and is not published', async () => {
    const file = 'DTC,Libellé\nP0300,Ratés'
    const preview = await author.preview(file)
    expect(preview.lines).toMatchObject([{ state: 'new', notes: [{ message: expect.stringContaining('Symptômes') }] }])
    expect(await author.preview(file, { publish: true })).toMatchObject({ lines: [{ state: 'wrong' }] })
    expect(await write(file)).toMatchObject({ written: 1 })
  })

  test('with an unknown technology or code says so at its column', async () => {
    const preview = await author.preview(table(line('P0300', 'P0999').replace('Thermique', 'Vapeur')))
    expect(faults(preview)).toMatchObject([
      { column: 'Codes voisins', message: messages.line.unknown('p0999') },
      { column: 'Technologies', message: messages.line.unknown('vapeur') },
    ])
  })

  test('refers to no document that only a wrong line would make', async () => {
    const preview = await author.preview(table(line('P0300', 'P0301'), line('P0301').replace('Modérée', 'Énorme')))
    expect(preview.lines[0]).toMatchObject({ state: 'wrong', faults: [{ message: messages.line.needsWrong(3) }] })
  })
})

describe('a table of exercises', () => {
  const titles =
    'Titre;Résumé;Énoncé;Technologies;Question – Type;Réponse 1;Juste 1;Réponse 2;Juste 2;Retour 2;Solution;Difficulté;Mode;Minutes'
  const columns = [
    'title',
    'summary',
    'statement',
    'technologies',
    'question.type',
    'question.choices.0.text',
    'question.choices.0.correct',
    'question.choices.1.text',
    'question.choices.1.correct',
    'question.choices.1.feedback',
    'solution',
    'difficulty',
    'mode',
    'minutes',
  ]
  const one = (title: string, right = 'oui') =>
    `${title};Un résumé.;Combien de **volts** ?;Thermique;Choix unique;12;${right};24;non;C’est un poids lourd.;Douze.;2;practice;3`
  const request = { collection: 'exercises', columns, publish: true }

  test('whose question cannot be asked names its line, and writes nothing; without that line it writes the rest', async () => {
    const file = [titles, one('Batterie'), one('Alternateur', 'non')].join('\n')
    const preview = await author.preview(file, request)
    expect(states(preview)).toEqual(['new', 'wrong'])
    expect(faults(preview)).toContainEqual({
      column: 'Réponse 1',
      message: 'Une réponse, et une seule, doit être juste.',
    })
    const { fingerprint } = preview
    const refused = await author.preview(file, { ...request, write: 'all', fingerprint })
    expect(refused).toMatchObject({ written: null, refusal: messages.refusals.wrongLines })
    expect((await app.payload.count({ collection: 'exercises' })).totalDocs).toBe(0)
    expect(await author.preview(file, { ...request, write: 'right', fingerprint })).toMatchObject({ written: 1 })
    const { docs } = await app.payload.find({ collection: 'exercises' })
    expect(docs).toMatchObject([{ title: 'Batterie', slug: 'batterie', _status: 'published' }])
  })

  test('of an unknown type, or of none, says so once', async () => {
    const bad = await author.preview([titles, one('A').replace('Choix unique', 'Devinette')].join('\n'), request)
    expect(faults(bad).filter(({ column }) => column?.includes('Réponse'))).toEqual([])
    const none = await author.preview([titles, one('A').replace('Choix unique', '')].join('\n'), request)
    expect(faults(none)).toContainEqual({ column: 'Question – Type', message: messages.cell.noKind })
  })

  test.each(['csv', 'xlsx'])('read back from %s, changes nothing', async (format) => {
    const exported = Buffer.from(await (await author.take(`collection=exercises&format=${format}`)).arrayBuffer())
    expect(states(await author.preview(exported, { collection: 'exercises' }))).toEqual(['unchanged'])
  })
})

describe('a file', () => {
  const words =
    'Mot;Définition courte;Définition\r\nŒillet;Un trou renforcé, d’un câble.;"Première ligne.\nDeuxième ligne."\r\n'
  const latin = (text: string) =>
    Buffer.from([...text].map((sign) => ({ Œ: 0x8c, '’': 0x92 })[sign] ?? sign.charCodeAt(0)))
  const read = async (file: string | Buffer) => {
    await write(file, { collection: 'glossary' })
    return (await app.payload.find({ collection: 'glossary', draft: true, depth: 0 })).docs
  }
  const expected = {
    title: 'Œillet',
    summary: 'Un trou renforcé, d’un câble.',
    definition: 'Première ligne.\nDeuxième ligne.',
    slug: 'oeillet',
  }

  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['Windows-1252', latin(words)],
    ['old line ends', Buffer.from(words.replaceAll('\r\n', '\r'))],
    ['tabulations', Buffer.from(words.replaceAll(';', '\t'))],
  ])('of %s is read', async (_, file) => {
    expect(await read(file)).toMatchObject([expected])
  })

  test('of Excel is read, lines told by its own numbers', async () => {
    const sheet = [
      ['Mot', 'Définition courte', 'Définition', 'À revoir le'],
      [],
      ['Œillet', expected.summary, expected.definition, new Date('2027-11-22')],
    ]
    const file = await writeFile(
      sheet.map((row) =>
        row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value)),
      ) as never,
    ).toBuffer()
    const preview = await author.preview(file, { collection: 'glossary' })
    expect(preview.lines).toMatchObject([{ number: 3, state: 'new' }])
    expect(await read(file)).toMatchObject([{ ...expected, reviewOn: '2027-11-22T12:00:00.000Z' }])
  })

  test('tells lines by the numbers that a spreadsheet gives them', async () => {
    const preview = await author.preview('Mot;Définition\r\n\r\nUn;"a\r\nb\r\nc"\r\nDeux;d\r\n', {
      collection: 'glossary',
    })
    expect(preview.lines.map(({ number }) => number)).toEqual([3, 4])
  })

  test.each([
    ['nothing', Buffer.alloc(0), messages.file.empty],
    ['headings alone', Buffer.from('Mot;Définition\n'), messages.file.onlyHeadings],
    ['an open quote', Buffer.from('Mot;Définition\na;"b\n'), 'guillemet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), messages.file.noText],
    ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), messages.file.oldExcel],
    ['a Word file', Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<a/>') })), messages.file.noWorkbook],
    [
      'a cut archive',
      Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<a/>') })).subarray(0, 60),
      messages.file.brokenWorkbook,
    ],
    ['a bomb', Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(100 * 1024 * 1024) })), messages.file.bomb],
    ['too many lines', Buffer.from(`Mot\n${'a\n'.repeat(2001)}`), '2\u202f001 lignes'],
    ['too many columns', Buffer.from(`${'a;'.repeat(700)}b\n${'a;'.repeat(700)}b\n`), '701 colonnes'],
  ])('with %s is refused in French', async (_, file, reason) => {
    const { status, body } = await author.send(file, { collection: 'glossary' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: [{ message: expect.stringContaining(reason) }] })
  })

  test('that is too heavy is refused before it is taken in', async () => {
    const { status, body } = await author.send(Buffer.alloc(17 * 1024 * 1024, 'a'), {})
    expect({ status, body }).toMatchObject({
      status: 413,
      body: { errors: [{ message: messages.file.tooHeavy(16 * 1024 * 1024) }] },
    })
  })
})

describe('rights', () => {
  test.each([
    ['admin', 'glossary', 200],
    ['author', 'glossary', 200],
    ['reviewer', 'glossary', 403],
    ['trainer', 'glossary', 403],
    ['trainer', 'exercises', 200],
    ['sales', 'glossary', 403],
  ] as const)('%s imports %s: %i', async (role, collection: BulkCollection, status) => {
    const person = await staff(role)
    expect((await person.send('Titre\nMot', { collection })).status).toBe(status)
  })

  test('strangers import and export nothing', async () => {
    for (const [path, method] of [
      ['/bulk-import', 'POST'],
      ['/bulk-export?collection=glossary&format=csv', 'GET'],
    ] as const) {
      const request = new Request(`${process.env.PUBLIC_URL}/api${path}`, { method })
      expect((await handleEndpoints({ config, request })).status).toBe(401)
    }
  })

  test.each(['', 'collection=users&format=csv', 'collection=glossary&format=pdf'])(
    '« %s » is not exported',
    async (query) => {
      expect((await author.take(query)).status).toBe(400)
    },
  )

  test('what is no request is refused', async () => {
    expect((await author.send('Mot\nA', { collection: 'users' })).status).toBe(400)
    expect((await author.send('Mot\nA', { collection: 'glossary', columns: ['id'] })).status).toBe(400)
    expect((await author.send('Mot;Nom\nA;B', { collection: 'glossary', columns: ['title', 'title'] })).status).toBe(
      400,
    )
  })
})

describe('a server that is killed while it imports', () => {
  const script = fileURLToPath(new URL('../../../testing/importing-process.ts', import.meta.url))
  const many = Array.from({ length: 200 }, (_, index) =>
    line(`P1${String(index).padStart(3, '0')}`, '', `Essai ${index}`),
  )
  /** The signal that ended it. */
  const killed = async (moment: 'lines' | 'before' | 'after', lines = 0) => {
    const file = join(app.dataDir, 'codes.csv')
    await writeText(file, table(...many))
    return new Promise<string | null>((resolve) => {
      const env = { ...process.env, VITEST: undefined }
      execFile(process.execPath, [script, file, author.id, moment, String(lines)], { env }, (error) =>
        resolve(error?.signal ?? null),
      )
    })
  }
  const traces = async () => {
    const { rows } = await app.payload.db.pool.query(`
      select (select count(*) from diagnostic_codes) as codes, (select count(*) from _diagnostic_codes_v) as versions,
        (select count(*) from publication.documents) as documents, (select count(*) from publication.outbox) as outbox,
        (select count(*) from publication.uses) as uses, (select count(*) from publication.drafts) as drafts,
        (select count(*) from review_events) as events, (select count(*) from payload_locked_documents) as locks,
        (select count(*) from journal.entries) as entries`)
    return rows[0]
  }

  test.each([
    ['lines', 120],
    ['before', 0],
  ] as const)(
    '(%s) leaves nothing half written, and the table can be imported after',
    async (moment, lines) => {
      const before = await traces()
      expect(await killed(moment, lines)).toBe('SIGKILL')
      expect(await traces()).toEqual(before)
      expect(states(await author.preview(table(...many)))).toEqual(many.map(() => 'new'))
    },
    180_000,
  )

  test('(after) has written all of it, and a second try finds nothing to do', async () => {
    expect(await killed('after')).toBe('SIGKILL')
    expect(await codes(false)).toHaveLength(many.length)
    expect(states(await author.preview(table(...many), { publish: true }))).toEqual(many.map(() => 'unchanged'))
  }, 180_000)
})

test('an import is one line of the journal, written with it', async () => {
  const entries = async () => {
    const { rows } = await app.payload.db.pool.query(
      `select collection, detail from journal.entries where kind = 'imported' and actor_id = $1 order by sequence`,
      [author.id],
    )
    return rows
  }
  const before = await entries()
  await write(table(line('P0300'), line('P0301')))
  await write(table(line('P0302'), 'P0303;;'), { publish: true })
  const detail = { count: 1, action: 'publish' }
  expect((await entries()).slice(before.length)).toEqual([
    { collection: 'diagnostic-codes', detail: { count: 2 } },
    { collection: 'diagnostic-codes', detail },
  ])
})
