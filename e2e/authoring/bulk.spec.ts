import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const heading =
  'Code;Intitulé;Résumé;Technologies;Système;Gravité;Peut-on rouler ?;Conseil de conduite;Explication;Symptômes;' +
  'Cause 1;Contrôle 1;Contrôle 1 – Comment faire;Contrôle 1 – Valeur attendue;Prix'
const line = (code: string, severity = 'Modérée') =>
  `${code};Ratés d’allumage;Un résumé.;Thermique;Moteur;${severity};Oui, avec précaution;Doucement.;Une explication.;` +
  '"Un symptôme.\r\nUn autre.";Une fuite;Écouter;Écoutez.;Aucun bruit.;12 €'
const right = Array.from({ length: 197 }, (_, index) => line(`B1${String(index).padStart(3, '0')}`))

/** As French Windows writes it. */
function windows1252(text: string): Buffer {
  const own: Record<string, number> = { '€': 0x80, '’': 0x92, '–': 0x96 }
  return Buffer.from([...text].map((sign) => own[sign] ?? sign.charCodeAt(0)))
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer })
const codes = (lines: readonly string[]) => file('codes.csv', windows1252([heading, ...lines].join('\r\n')))

/** What the interface tells the person at this page. */
async function codesFor(page: Page, query: string): Promise<{ totalDocs: number; docs: unknown[] }> {
  return page.evaluate(async (path) => (await fetch(path)).json(), `/api/diagnostic-codes?draft=true&${query}`)
}

/** How many codes there are, drafts included. */
const count = async (page: Page) => (await codesFor(page, 'limit=1&depth=0')).totalDocs

test('an author imports 200 codes with three wrong lines, finds one by its code, and takes all of them home', async ({
  page,
  dataDir,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  const before = await count(page)
  await page.goto('/admin/import')
  const choose = page.getByLabel('Fichier CSV ou Excel')
  const preview = page.getByRole('region', { name: 'Aperçu' })

  await test.step('what is no table is refused, and nothing is lost', async () => {
    await choose.setInputFiles(file('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])))
    await expect(page.getByText('Ce fichier n’est pas un tableau')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the preview names the wrong lines, and writes nothing', async () => {
    await choose.setInputFiles(codes([...right, line('B1'), line('B1000'), line('B1999', 'Énorme')]))
    await expect(preview.getByText('Windows-1252')).toBeVisible()
    const wrong = preview.getByRole('row').filter({ hasText: 'À corriger' })
    await expect(wrong).toHaveCount(3)
    await expect(wrong.nth(0)).toContainText('n’est pas un code défaut')
    await expect(wrong.nth(1)).toContainText('Même document qu’à la ligne 2')
    await expect(wrong.nth(2)).toContainText('n’est pas un choix')
    await expect(page.getByRole('combobox', { name: 'Champ de la colonne Prix' })).toHaveValue('')
    await expectAccessible(page)
    expect(await count(page)).toBe(before)
  })

  await test.step('the right lines alone are written when one asks for it', async () => {
    await page.getByRole('button', { name: /Écrire les lignes justes \(197\)/ }).click()
    await expect(page.getByText('197 documents écrits en brouillon.')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page)
    expect(await count(page)).toBe(before + 197)
    await page.getByRole('link', { name: 'B1000 Ratés d’allumage' }).click()
    await expect(page.getByLabel('Intitulé')).toHaveValue('Ratés d’allumage')
    await expect(page.getByLabel('Symptômes')).toHaveValue('Un symptôme.\nUn autre.')
  })

  await test.step('the list finds a code however it is written', async () => {
    await page.goto('/admin/collections/diagnostic-codes')
    await page.getByRole('textbox', { name: /Rechercher/ }).fill('b-1 007')
    await expect(page.getByRole('cell', { name: 'B1007' })).toBeVisible()
    await expect(page.getByRole('cell', { name: /^B1/ })).toHaveCount(1)
    await page.getByRole('textbox', { name: /Rechercher/ }).fill('rates ALLUMAGE')
    await expect(page.getByRole('cell', { name: 'B1000' })).toBeVisible()
  })

  await test.step('what is exported can be imported back, and changes nothing', async () => {
    await page.goto('/admin/import')
    const begun = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Codes défaut en Excel' }).click()
    await choose.setInputFiles(await (await begun).path())
    await expect(preview).toContainText(`Toutes (${before + 197})`)
    await expect(preview.getByRole('row').filter({ hasText: 'Déjà à jour' })).toHaveCount(Math.min(200, before + 197))
    await expect(page.getByText('Rien à écrire')).toBeVisible()
  })
})

test('several documents get another technology at once, and stay drafts', async ({ page, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/diagnostic-codes?search=B110')
  const rows = page.getByRole('row').filter({ hasText: /B110\d/ })
  await expect(rows).toHaveCount(10)
  await page.getByRole('columnheader').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Éditer', exact: true }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox').first().click()
  await expect(drawer.getByRole('option')).toHaveText(['Technologies'])
  await drawer.getByRole('option', { name: 'Technologies' }).click()
  await drawer.getByRole('combobox').last().click()
  await drawer.getByRole('option', { name: 'Hybride', exact: true }).click()
  await drawer.getByRole('button', { name: /brouillon/ }).click()
  await expect(drawer).toBeHidden()
  const { docs } = await codesFor(page, 'depth=1&limit=20&where[code][like]=B110&where[_status][equals]=draft')
  expect(docs).toMatchObject(Array(10).fill({ technologies: [{ slug: 'hybride' }] }))
})
