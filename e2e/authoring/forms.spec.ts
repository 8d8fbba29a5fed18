import { expect } from '@playwright/test'
import { z } from 'zod'
import { Author } from '../../scripts/testing/author.ts'
import { demoAccount } from '../../scripts/testing/demo-account.ts'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const created = z.object({ doc: z.object({ id: z.string() }) })
const found = z.object({ docs: z.array(z.object({ drawing: z.string() })) })

async function draft(url: string, dataDir: string, collection: string, fields: object): Promise<string> {
  const author = await Author.signIn(url, await demoAccount(dataDir, 'author'))
  const answer = await author.call('POST', `/${collection}?draft=true&depth=0`, { ...fields, _status: 'draft' })
  return created.parse(answer).doc.id
}

test('an author sees ten drawings of a calculation, and what is wrong with it, as it is written', async ({
  page,
  baseURL,
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
  const id = await draft(new URL(baseURL ?? '').origin, dataDir, 'exercises', {
    title: 'Courant tiré',
    question: [question],
  })
  await page.goto(`/admin/collections/exercises/${id}`)
  const sample = page.getByRole('region', { name: 'Essai de la question' })
  await expect(sample.getByRole('group')).toHaveCount(10)
  await expect(sample).toContainText('Rien n’empêche de publier cette question.')
  await sample
    .getByText(/U = \d+/)
    .first()
    .click()
  await expect(sample).toContainText('Le courant se divise.')
  await page.getByLabel('Contraintes').fill('U < R - 100')
  await expect(sample).toContainText('Aucun tirage ne convient.')
  await expect(sample.getByRole('group')).toHaveCount(0)
})

test('an author places points on a drawing by a click, moves them by keys, and takes a step back', async ({
  page,
  baseURL,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  const answer = await page.request.get('/api/schematics?limit=1&depth=0')
  const drawing = found.parse(await answer.json()).docs[0]?.drawing
  const id = await draft(new URL(baseURL ?? '').origin, dataDir, 'schematics', { title: 'Schéma à points', drawing })
  await page.goto(`/admin/collections/schematics/${id}`)
  const region = page.getByRole('region', { name: 'Points sur le dessin' })
  const picture = region.locator('img')
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.height))
    .toBeGreaterThan(50)
  const box = await picture.boundingBox()
  if (box === null) throw new Error('the drawing is not shown')
  await picture.click({ position: { x: box.width / 4, y: box.height / 2 } })
  const mark = region.getByRole('button', { name: 'Point 1, Sans nom' })
  await mark.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(region.getByRole('list')).toContainText(/25,[2-8]\s%, 5[45](,\d)?\s%/)
  // A new point opens itself, to be named.
  await page.getByRole('textbox', { name: 'Nom' }).fill('Relais')
  await expect(region.getByRole('button', { name: 'Point 1, Relais' })).toBeVisible()
  await region.getByRole('button', { name: 'Annuler' }).click()
  await expect(region.getByRole('list')).toContainText(/25,[2-8]\s%, (49|50)(,\d)?\s%/)
  // As it is shown, so it is kept.
  const kept = () =>
    page.evaluate(async () => {
      const id = location.pathname.split('/').at(-1)
      return (await fetch(`/api/schematics/${id}?draft=true&depth=0`)).text()
    })
  await expect.poll(kept).toMatch(/"name":"Relais".*"y":(49|50)/)
  await page.reload()
  await expect(region.getByRole('list')).toContainText(/Relais\s*25,[2-8]\s%, (49|50)(,\d)?\s%/)
})
