import { expect } from '@playwright/test'
import { z } from 'zod'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const created = z.object({ doc: z.object({ id: z.string() }) })
const found = z.object({ docs: z.array(z.object({ id: z.string() })) })
const hotspots = z.object({ hotspots: z.array(z.object({ x: z.number(), y: z.number() })) })

test('an author sees ten drawings of a calculation, and what is wrong with it, as it is written', async ({
  page,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  const question = {
    blockType: 'parametric',
    template: 'Sous {U}, quel courant passe dans {R} ?',
    parameters: [
      { name: 'U', minimum: 10, maximum: 14, step: 1, unit: 'V' },
      { name: 'R', minimum: 2, maximum: 10, step: 2, unit: 'Ω' },
    ],
    formula: 'U / R',
    unit: 'A',
    decimals: 2,
    tolerance: { kind: 'absolute', value: 0.05 },
    mistakes: [{ formula: 'U * R', feedback: 'Le courant se divise.' }],
  }
  const data = { title: 'Courant tiré', question: [question], _status: 'draft' }
  const answer = await page.request.post('/api/exercises?draft=true&depth=0', { data })
  await page.goto(`/admin/collections/exercises/${created.parse(await answer.json()).doc.id}`)
  const sample = page.getByRole('region', { name: 'Essai de la question' })
  await expect(sample.getByRole('group')).toHaveCount(10)
  await expect(sample).toContainText('Rien n’empêche de publier cette question.')
  await sample.getByText(/U = \d+/).first().click()
  await expect(sample).toContainText('Le courant se divise.')
  await page.getByLabel('Contraintes').fill('U < R - 100')
  await expect(sample).toContainText('Aucun tirage ne convient.')
  await expect(sample.getByRole('group')).toHaveCount(0)
})

test('an author places points on a drawing by a click, moves them by keys, and takes a step back', async ({
  page,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  const pictures = await page.request.get('/api/media?where[mimeType][contains]=image&limit=1&depth=0')
  const drawing = found.parse(await pictures.json()).docs[0]?.id
  const answer = await page.request.post('/api/schematics?draft=true&depth=0', {
    data: { title: 'Schéma à points', drawing, _status: 'draft' },
  })
  const { id } = created.parse(await answer.json()).doc
  await page.goto(`/admin/collections/schematics/${id}`)
  const region = page.getByRole('region', { name: 'Points sur le dessin' })
  const box = await region.locator('img').boundingBox()
  if (box === null) throw new Error('the drawing is not shown')
  await region.locator('img').click({ position: { x: box.width / 4, y: box.height / 2 } })
  const mark = region.getByRole('button', { name: 'Point 1, Sans nom' })
  await mark.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(region.getByRole('list')).toContainText('25,5 %, 55 %')
  // A new point opens itself, to be named.
  await page.getByRole('textbox', { name: 'Nom' }).fill('Relais')
  await expect(region.getByRole('button', { name: 'Point 1, Relais' })).toBeVisible()
  await region.getByRole('button', { name: 'Annuler' }).click()
  await expect(region.getByRole('list')).toContainText('25,5 %, 50 %')
  await expect
    .poll(async () => hotspots.parse(await (await page.request.get(`/api/schematics/${id}?draft=true&depth=0`)).json()))
    .toEqual({ hotspots: [{ x: 25.5, y: 50 }] })
})
