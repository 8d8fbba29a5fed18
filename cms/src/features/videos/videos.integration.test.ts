import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let file: string
let captions: string
let technology: string

beforeAll(async () => {
  app = await createTestPayload()
  const { payload } = app
  const film = await readFile(join(import.meta.dirname, '../../../testing/files/two-seconds.mp4'))
  const words = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nOn branche.\n')
  const store = (data: Buffer, name: string, mimetype: string) =>
    payload.create({
      collection: 'media',
      data: { alt: 'On branche un voltmètre' },
      file: { data, name, mimetype, size: data.byteLength },
    })
  file = (await store(film, 'film.mp4', 'video/mp4')).id
  captions = (await store(words, 'film.vtt', 'text/vtt')).id
  const common = { summary: 'Résumé', introduction: 'Un paragraphe.', order: 1, _status: 'published' as const }
  technology = (await payload.create({ collection: 'technologies', data: { ...common, title: 'Diagnostic' } })).id
})
afterAll(() => app.close())

let count = 0
function publish(data: Record<string, unknown>) {
  count += 1
  const whole = {
    title: `Film ${count}`,
    summary: 'Résumé',
    technologies: [technology],
    origin: 'upload',
    file,
    captions,
    transcript: 'Un paragraphe.',
    ...data,
    _status: 'published',
  }
  return app.payload.create({ collection: 'videos', depth: 0, data: whole as never })
}
const refusal = (path: string, message: string) => ({ data: { errors: [expect.objectContaining({ path, message })] } })

describe('a film of ours', () => {
  test('has the duration of its file, whatever was written', async () => {
    expect(await publish({})).toMatchObject({ duration: 2 })
    expect(await publish({ duration: 500 })).toMatchObject({ duration: 2 })
  })

  test('is not published without its file or its captions', async () => {
    await expect(publish({ file: null, duration: 9 })).rejects.toMatchObject(refusal('file', messages.fileRefusal))
    await expect(publish({ captions: null })).rejects.toMatchObject(refusal('captions', messages.captionsRefusal))
  })

  test('begins as a draft that lacks everything', async () => {
    await expect(
      app.payload.create({ collection: 'videos', draft: true, data: { title: 'À finir' } as never }),
    ).resolves.toMatchObject({ title: 'À finir' })
  })

  test('does not take captions for a film', async () => {
    await expect(publish({ file: captions, duration: 2 })).rejects.toMatchObject({
      data: { errors: [{ path: 'file' }] },
    })
  })

  test.each([
    [[0, 1], null],
    [[1], 'not-at-zero'],
    [[0, 1, 1], 'not-in-order'],
    [[0, 2], 'beyond-end'],
  ] as const)('with chapters at %j: %s', async (starts, fault) => {
    const attempt = publish({ chapters: starts.map((start) => ({ start, title: `À ${start}` })) })
    if (fault === null) await expect(attempt).resolves.toMatchObject({ chapters: [{ start: 0 }, { start: 1 }] })
    else await expect(attempt).rejects.toMatchObject(refusal('chapters', messages.chaptersRefusals[fault]))
  })
})

describe('a film of another site', () => {
  const elsewhere = { origin: 'external', file: null, captions: null, duration: 90 }

  test('needs neither file nor captions', async () => {
    const externalUrl = 'https://videos.exemple.fr/film?v=1'
    expect(await publish({ ...elsewhere, externalUrl })).toMatchObject({ duration: 90, externalUrl })
  })

  test.each([null, 'videos.exemple.fr', 'http://videos.exemple.fr/', 'javascript:alert(1)', 'https://a:b@exemple.fr/'])(
    'is refused at %s',
    async (externalUrl) => {
      await expect(publish({ ...elsewhere, externalUrl })).rejects.toMatchObject(
        refusal('externalUrl', messages.externalUrlRefusal),
      )
    },
  )
})
