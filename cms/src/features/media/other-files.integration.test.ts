import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { mebibyte } from './limits.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
let rest: typeof import('../../../testing/rest.ts').rest
let authorization: string
beforeAll(async () => {
  app = await createTestPayload()
  rest = (await import('../../../testing/rest.ts')).rest
  const { email, password } = await (await import('../../../testing/accounts.ts')).createAccount(app.payload, 'author')
  const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
  authorization = `JWT ${token}`
})
afterAll(() => app.close())

const refusal = (message: string) => ({ data: { errors: [{ path: 'file', message }] } })
const sample = (name: string) => readFile(join(import.meta.dirname, '../../../testing/files', name))
const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nOn branche le voltmètre.\n'

const create = (data: Buffer, name: string, mimetype: string) =>
  app.payload.create({
    collection: 'media',
    data: { alt: `Fichier ${name}` },
    file: { data, name, mimetype, size: data.byteLength },
  })

/** As the admin sends it: in a form, with whatever type the browser believes in. */
async function send(file: { bytes: Buffer; name: string; type: string }, headers: Record<string, string>) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: `Envoi ${file.name}` }))
  form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  const encoded = new Response(form)
  const body = await encoded.arrayBuffer()
  const contentType = encoded.headers.get('content-type') ?? ''
  const length = String(body.byteLength)
  return rest('/media', {
    method: 'POST',
    body,
    headers: { ...headers, 'Content-Type': contentType, 'Content-Length': length },
  })
}
const waiting = () => readdir(join(app.dataDir, 'uploads'))

describe('a film', () => {
  test.each([
    ['two-seconds.mp4', 'video/mp4'],
    ['two-seconds.webm', 'video/webm'],
  ])('%s is kept as it is, with its size and duration', async (name, mimeType) => {
    const bytes = await sample(name)
    const medium = await create(bytes, name, mimeType)
    expect(medium).toMatchObject({ mimeType, width: 64, height: 36, variants: [], filesize: bytes.byteLength })
    expect(medium.duration).toBeCloseTo(2, 1)
    expect(medium.url).toMatch(/^\/media\/[0-9a-f]{32}\.(mp4|webm)$/)
    expect(await readFile(join(app.dataDir, String(medium.url)))).toEqual(bytes)
  })

  test('is called by what it is, whatever its name says', async () => {
    const bytes = await sample('two-seconds.mp4')
    const longer = Buffer.concat([bytes, Buffer.from([0, 0, 0, 8]), Buffer.from('free')])
    expect(await create(longer, 'faux.webm', 'video/webm')).toMatchObject({ mimeType: 'video/mp4' })
  })

  test('is refused when browsers would not play it', async () => {
    const bytes = await sample('unplayable.mp4')
    await expect(create(bytes, 'a.mp4', 'video/mp4')).rejects.toMatchObject(refusal(messages.refusals.film.unplayable))
  })

  test('is refused when it is cut off', async () => {
    const bytes = await sample('two-seconds.mp4')
    for (const broken of [bytes.subarray(0, 700), Buffer.from('bonjour')])
      await expect(create(broken, 'a.mp4', 'video/mp4')).rejects.toMatchObject(
        refusal(messages.refusals.film.unreadable),
      )
  })
})

test('a film of nothing but sound is refused for what it is', async () => {
  const { BufferTarget, EncodedAudioPacketSource, EncodedPacket, Output, WebMOutputFormat } = await import('mediabunny')
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat(), target })
  const sound = new EncodedAudioPacketSource('opus')
  output.addAudioTrack(sound)
  await output.start()
  const decoderConfig = { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 }
  await sound.add(new EncodedPacket(new Uint8Array([0xfc, 0xff, 0xfe]), 'key', 0, 1), { decoderConfig })
  await output.finalize()
  const bytes = Buffer.from(target.buffer ?? new ArrayBuffer(0))
  await expect(create(bytes, 'son.webm', 'video/webm')).rejects.toMatchObject(
    refusal(messages.refusals.film.pictureless),
  )
})

describe('an upload', () => {
  test('passes through a folder that is empty again after it', async () => {
    const bytes = Buffer.concat([await sample('two-seconds.mp4'), Buffer.from([0, 0, 0, 9]), Buffer.from('freeA')])
    const answer = await send({ bytes, name: 'film.mp4', type: '' }, { Authorization: authorization })
    expect(answer).toMatchObject({ status: 201, body: { doc: { mimeType: 'video/mp4', originalName: 'film.mp4' } } })
    expect(await waiting()).toEqual([])
    const { url } = (answer.body as { doc: { url: string } }).doc
    expect(await readFile(join(app.dataDir, 'media', basename(url)))).toEqual(bytes)
  })

  test.each([
    ['a.vtt', 'WEBVTT\n\nbonjour', messages.refusals.captions(3, 'bad-timing')],
    ['a.mp4', 'rien', messages.refusals.film.unreadable],
    ['a.pdf', 'rien', messages.refusals.document],
  ])('that is refused leaves nothing: %s', async (name, text, message) => {
    const answer = await send({ bytes: Buffer.from(text), name, type: '' }, { Authorization: authorization })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(message)
    expect(await waiting()).toEqual([])
  })

  test('of a stranger leaves nothing', async () => {
    const answer = await send({ bytes: Buffer.from(captions), name: 'a.vtt', type: 'text/vtt' }, {})
    expect(answer.status).toBe(403)
    expect(await waiting()).toEqual([])
  })
})

describe('captions', () => {
  test('are kept', async () => {
    const medium = await create(Buffer.from(captions), 'a.vtt', 'application/octet-stream')
    expect(medium).toMatchObject({ mimeType: 'text/vtt', width: null, duration: null })
    expect(medium.url).toMatch(/^\/media\/[0-9a-f]{32}\.vtt$/)
  })

  test('are refused with the line at fault, and when they are not UTF-8', async () => {
    const bad = Buffer.from('WEBVTT\n\n00:00,000 --> 00:01,000\nA\n')
    const latin = Buffer.from(captions, 'latin1')
    const { refusals } = messages
    await expect(create(bad, 'b.vtt', 'text/vtt')).rejects.toMatchObject(refusal(refusals.captions(3, 'bad-timing')))
    await expect(create(latin, 'c.vtt', 'text/vtt')).rejects.toMatchObject(refusal(refusals.captionsEncoding))
  })

  test('are refused when too heavy', async () => {
    const heavy = Buffer.from(captions.padEnd(mebibyte + 1))
    await expect(create(heavy, 'd.vtt', 'text/vtt')).rejects.toMatchObject(
      refusal(messages.refusals.tooHeavy('captions', 1)),
    )
  })
})

describe('a document', () => {
  const pdf = (inside: string) =>
    Buffer.from(`%PDF-1.4\n${inside}\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`)

  test('is kept when it is a PDF', async () => {
    const medium = await create(pdf('1 0 obj<<>>endobj'), 'fiche.pdf', 'application/pdf')
    expect(medium).toMatchObject({ mimeType: 'application/pdf', width: null })
  })

  test('is refused when it only says so', async () => {
    const { document, unknownType } = messages.refusals
    await expect(create(Buffer.from('<html>'), 'a.pdf', 'application/pdf')).rejects.toMatchObject(refusal(document))
    await expect(create(pdf(''), 'a.docx', 'application/msword')).rejects.toMatchObject(refusal(unknownType))
  })
})
