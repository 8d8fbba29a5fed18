import { readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query } from '../../../../scripts/database/query.ts'
import { createTestPayload, type TestPayload } from '../../../../scripts/testing/test-payload.ts'
import { messages } from './messages.fr.ts'

let app: TestPayload
beforeAll(async () => {
  app = await createTestPayload()
})
afterAll(() => app.close())

interface Picture {
  width: number
  height: number
  colour: string
}
const plain = ({ width, height, colour }: Picture) =>
  sharp({ create: { width, height, channels: 3, background: colour } })

const upload = (data: Buffer, name: string, mimetype: string) =>
  app.payload.create({
    collection: 'media',
    data: { alt: 'Un aplat de couleur' },
    file: { data, name, mimetype, size: data.byteLength },
  })
const published = (id: string) =>
  query<{ data: { url: string; variants: { url: string }[]; crops: { url: string }[] } }>(
    app.databaseUrl,
    `select data from publication.documents where id = '${id}'`,
  )
const stored = (url: string | null | undefined) => readFile(join(app.dataDir, String(url)))
const month = 30 * 24 * 60 * 60 * 1000
/** Lets a stored file be a month old. */
const age = (url: string | null | undefined) => {
  const then = new Date(Date.now() - month)
  return utimes(join(app.dataDir, String(url)), then, then)
}
const ageOf = async (url: string | null | undefined) =>
  Date.now() - (await stat(join(app.dataDir, String(url)))).mtimeMs

/** A high picture: sky above, earth below. */
const halves = async (sky = '#2050c0') => {
  const half = (background: string) =>
    sharp({ create: { width: 800, height: 600, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp({ create: { width: 800, height: 1200, channels: 3, background: '#000000' } })
    .composite([
      { input: await half(sky), top: 0, left: 0 },
      { input: await half('#c06020'), top: 600, left: 0 },
    ])
    .png()
    .toBuffer()
}

/** The head of a PNG of so many pixels each way; who believes it asks for gigabytes. */
function hugePng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.byteLength)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(1_000_000))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

const refusal = (message: string) => ({ data: { errors: [{ path: 'file', message }] } })

describe('a picture', () => {
  test('gets smaller copies, never a wider one', async () => {
    const photo = await plain({ width: 1200, height: 600, colour: '#0f5c66' }).jpeg().toBuffer()
    const medium = await upload(photo, 'Photo à moi.jpg', 'image/jpeg')
    expect(medium.url).toMatch(/^\/media\/[0-9a-f]{32}-1200\.jpg$/)
    expect(medium).toMatchObject({ width: 1200, height: 600, mimeType: 'image/jpeg', originalName: 'Photo à moi.jpg' })
    expect(medium.variants?.map(({ url, height }) => [url.slice('/media/'.length + 33), height])).toEqual([
      ['480.avif', 240],
      ['480.webp', 240],
      ['720.avif', 360],
      ['720.webp', 360],
      ['960.avif', 480],
      ['960.webp', 480],
      ['1200.avif', 600],
    ])
    for (const { url, width, height } of medium.variants ?? []) {
      const format = url.endsWith('.avif') ? 'heif' : 'webp'
      expect(await sharp(await stored(url)).metadata()).toMatchObject({ format, width, height })
    }
  })

  test('is turned upright and tells nothing of the camera', async () => {
    const lying = await plain({ width: 300, height: 200, colour: '#c2410c' })
      .withExif({ IFD0: { Make: 'Appareil', Copyright: 'secret' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const medium = await upload(lying, 'debout.jpg', 'image/jpeg')
    expect(medium).toMatchObject({ width: 200, height: 300 })
    const kept = await sharp(await stored(medium.url)).metadata()
    expect(kept.exif).toBeUndefined()
    expect(kept.orientation).toBeUndefined()
  })

  test.each(['png', 'webp', 'avif'] as const)('may be a %s', async (format) => {
    const bytes = await plain({ width: 500, height: 100, colour: '#dfe5e6' }).toFormat(format).toBuffer()
    const medium = await upload(bytes, `a.${format}`, `image/${format}`)
    expect(medium.url).toMatch(new RegExp(`-500\\.${format}$`))
    expect(medium.variants).toHaveLength(format === 'avif' ? 2 : 3)
  })

  test('of an earlier version gets the copies that it has not, and is published with them', async () => {
    const bytes = await plain({ width: 1000, height: 500, colour: '#334455' }).jpeg().toBuffer()
    const { id, variants } = await upload(bytes, 'ancienne.jpg', 'image/jpeg')
    const webp = variants?.filter(({ url }) => url.endsWith('-480.webp')) ?? []
    await app.payload.update({ collection: 'media', id, data: { variants: webp } })
    const { completeVariants } = await import('./complete-variants.ts')
    expect(await completeVariants(app.payload)).toEqual({ completed: 1, unreadable: [] })
    const addresses = (list: readonly { url: string }[] | null | undefined) => list?.map(({ url }) => url).sort()
    const [row] = await published(id)
    expect(addresses(row?.data.variants)).toEqual(addresses(variants))
    expect(await completeVariants(app.payload)).toEqual({ completed: 0, unreadable: [] })
  })

  test('is refused when it is already there', async () => {
    const bytes = await plain({ width: 40, height: 40, colour: '#1d2327' }).png().toBuffer()
    await upload(bytes, 'premiere.png', 'image/png')
    await expect(upload(bytes, 'seconde.png', 'image/png')).rejects.toMatchObject(
      refusal(messages.refusals.duplicate('Un aplat de couleur')),
    )
  })

  test('may be sent again over itself, and its files stay when it is replaced', async () => {
    const first = await plain({ width: 600, height: 60, colour: '#112233' }).png().toBuffer()
    const second = await plain({ width: 620, height: 60, colour: '#112233' }).png().toBuffer()
    const medium = await upload(first, 'a.png', 'image/png')
    const replace = (data: Buffer) =>
      app.payload.update({
        collection: 'media',
        id: medium.id,
        data: {},
        file: { data, name: 'b.png', mimetype: 'image/png', size: data.byteLength },
      })
    expect((await replace(first)).url).toBe(medium.url)
    const replaced = await replace(second)
    expect(replaced.url).not.toBe(medium.url)
    // Under its new address it is published at once: whoever shows it reads it by its id.
    const [row] = await published(medium.id)
    expect(row?.data.url).toBe(replaced.url)
    expect(row?.data.variants.map(({ url }) => url)).toEqual(replaced.variants?.map(({ url }) => url))
    // Pages that show the former one may still be in front of readers.
    await expect(stored(medium.url)).resolves.toBeInstanceOf(Buffer)
    await expect(stored(medium.variants?.[0]?.url)).resolves.toBeInstanceOf(Buffer)
  })

  test('is not replaced by what pages could not show in its place', async () => {
    const bytes = await plain({ width: 52, height: 52, colour: '#abcdee' }).png().toBuffer()
    const { id, url } = await upload(bytes, 'image.png', 'image/png')
    const data = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nA\n')
    const file = { data, name: 'a.vtt', mimetype: 'text/vtt', size: data.byteLength }
    await expect(app.payload.update({ collection: 'media', id, data: {}, file })).rejects.toMatchObject(
      refusal(messages.refusals.otherKind.picture),
    )
    expect((await app.payload.findByID({ collection: 'media', id })).url).toBe(url)
  })

  test('keeps its file when only its words change', async () => {
    const bytes = await plain({ width: 50, height: 50, colour: '#abcdef' }).png().toBuffer()
    const medium = await upload(bytes, 'mots.png', 'image/png')
    const changed = await app.payload.update({ collection: 'media', id: medium.id, data: { alt: 'Autres mots' } })
    expect(changed).toMatchObject({ alt: 'Autres mots', url: medium.url, width: 50 })
  })

  test.each([
    ['words', Buffer.from('bonjour'), 'a.png', 'image/png'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'photo.jpg', 'image/jpeg'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'), 'a.jpg', 'image/jpeg'],
  ])('is refused when it is %s', async (_, data, name, type) => {
    await expect(upload(data, name, type)).rejects.toMatchObject(refusal(messages.refusals.unreadable))
  })

  test('is refused when it is of another kind', async () => {
    await expect(upload(Buffer.from('GIF89a'), 'a.gif', 'image/gif')).rejects.toMatchObject(
      refusal(messages.refusals.unknownType),
    )
  })

  test('is refused by what its head says, before it unfolds into gigabytes', async () => {
    const before = process.memoryUsage().rss
    await expect(upload(hugePng(30_000), 'bombe.png', 'image/png')).rejects.toMatchObject(
      refusal(messages.refusals.tooManyPixels),
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  test('is refused when too heavy', async () => {
    const heavy = Buffer.alloc(10 * 1024 * 1024 + 1)
    await expect(upload(heavy, 'a.png', 'image/png')).rejects.toMatchObject(
      refusal(messages.refusals.tooHeavy('picture', 10)),
    )
  })
})

describe('what matters in a picture', () => {
  const shapes = (medium: { crops?: { url: string; shape: string; width: number; height: number }[] | null }) =>
    (medium.crops ?? []).map(({ shape, url, width, height }) => [shape, url.split('.').at(-1), width, height])

  test('is the middle at first: pages get parts of it in the shapes that they show', async () => {
    const medium = await upload(await halves(), 'haute.png', 'image/png')
    expect(shapes(medium)).toEqual([
      ['still', 'avif', 480, 270],
      ['still', 'webp', 480, 270],
      ['still', 'avif', 800, 450],
      ['still', 'webp', 800, 450],
      ['share', 'jpg', 800, 420],
    ])
    for (const { url, width, height } of medium.crops ?? []) {
      expect(await sharp(await stored(url)).metadata()).toMatchObject({ width, height })
    }
    const [row] = await published(medium.id)
    expect(row?.data.crops.map(({ url }) => url).sort()).toEqual(medium.crops?.map(({ url }) => url).sort())
  })

  test('moves the parts, under new addresses; the former ones stay for a while', async () => {
    const medium = await upload(await halves('#204060'), 'haute-deux.png', 'image/png')
    const [former] = medium.crops ?? []
    await age(former?.url)
    const { id } = medium
    const changed = await app.payload.update({ collection: 'media', id, data: { focalX: 50, focalY: 0 } })
    const [first] = changed.crops ?? []
    expect(first?.url).not.toBe(former?.url)
    // The upper half has the colour of the sky.
    const { dominant } = await sharp(await stored(first?.url)).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
    expect(changed.url).toBe(medium.url)
    expect(await ageOf(former?.url)).toBeLessThan(60_000)
    const [row] = await published(id)
    expect(row?.data.crops.map(({ url }) => url)).toContain(first?.url)
  })

  test('asks for no part of a picture that has the shape already, nor of one that is too small', async () => {
    const wide = await plain({ width: 1280, height: 720, colour: '#445566' }).png().toBuffer()
    expect(shapes(await upload(wide, 'large.png', 'image/png'))).toEqual([['share', 'jpg', 1200, 630]])
    const small = await plain({ width: 320, height: 180, colour: '#556677' }).png().toBuffer()
    expect(shapes(await upload(small, 'petite.png', 'image/png'))).toEqual([])
  })

  test('is refused beside the picture', async () => {
    const bytes = await plain({ width: 30, height: 30, colour: '#667788' }).png().toBuffer()
    const { id } = await upload(bytes, 'dehors.png', 'image/png')
    await expect(app.payload.update({ collection: 'media', id, data: { focalX: 101 } })).rejects.toThrow()
  })
})

test('the files of what is replaced or deleted stay for the day that pages may still show them', async () => {
  const first = await plain({ width: 640, height: 64, colour: '#010101' }).png().toBuffer()
  const second = await plain({ width: 660, height: 64, colour: '#020202' }).png().toBuffer()
  const medium = await upload(first, 'ancienne-version.png', 'image/png')
  const former = [medium.url, medium.variants?.[0]?.url]
  for (const url of former) await age(url)
  const file = { data: second, name: 'b.png', mimetype: 'image/png', size: second.byteLength }
  const replaced = await app.payload.update({ collection: 'media', id: medium.id, data: {}, file })
  for (const url of former) expect(await ageOf(url)).toBeLessThan(60_000)
  await age(replaced.url)
  await app.payload.delete({ collection: 'media', id: medium.id })
  expect(await ageOf(replaced.url)).toBeLessThan(60_000)
})

describe('a drawing', () => {
  const drawing = (inside: string, size = 'viewBox="0 0 960 540"') =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><title>Montage</title>${inside}</svg>`)

  test('is kept as it is, with its own size', async () => {
    const source = drawing('<rect width="10" height="10"/>')
    const medium = await upload(source, 'montage.svg', 'image/svg+xml')
    expect(medium.url).toMatch(/^\/media\/[0-9a-f]{32}-960\.svg$/)
    expect(medium).toMatchObject({ width: 960, height: 540, mimeType: 'image/svg+xml', variants: [] })
    expect(await stored(medium.url)).toEqual(source)
  })

  test('is refused with a script, whatever it calls itself', async () => {
    const wicked = drawing('<script>alert(1)</script>')
    const expected = refusal(messages.refusals.svg.script('script'))
    await expect(upload(wicked, 'a.svg', 'image/svg+xml')).rejects.toMatchObject(expected)
    await expect(upload(wicked, 'a.svg', 'image/png')).rejects.toMatchObject(expected)
    await expect(upload(wicked, 'a.png', 'image/png')).rejects.toThrow()
  })

  test('is refused without a size', async () => {
    await expect(upload(drawing('', 'width="10mm"'), 'a.svg', 'image/svg+xml')).rejects.toMatchObject(
      refusal(messages.refusals.sizeless),
    )
  })
})

test('nothing is stored without words for those who do not see', async () => {
  const bytes = await plain({ width: 30, height: 30, colour: '#010203' }).png().toBuffer()
  const file = { data: bytes, name: 'muette.png', mimetype: 'image/png', size: bytes.byteLength }
  await expect(app.payload.create({ collection: 'media', data: { alt: '' }, file })).rejects.toThrow()
})
