import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const nbsp = '\u00A0'

/** A new article, its text in hand. */
async function begin(page: Page, dataDir: string): Promise<Admin> {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/articles/create')
  await page.waitForURL(/\/articles\/[\w-]{36}/)
  await admin.body.click()
  return admin
}

async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('French typography comes while one types, and one step of undo takes it back', async ({ page, dataDir }) => {
  const { body } = await begin(page, dataDir)
  await expect(body).toHaveAttribute('lang', 'fr')
  await page.keyboard.type(`L'essai "simple" dure. Est-ce vrai?`)
  await expect(body).toHaveText(`L’essai «${nbsp}simple${nbsp}» dure. Est-ce vrai${nbsp}?`)
  await page.keyboard.press('Control+z')
  await expect(body).toHaveText(`L’essai «${nbsp}simple${nbsp}» dure. Est-ce vrai?`)
  await page.keyboard.type(' Oui')
  await expect(body).toHaveText(/vrai\? Oui$/)
})

test('plain fields have it too, and codes and addresses stay as they are typed', async ({ page, dataDir }) => {
  await begin(page, dataDir)
  const title = page.getByRole('textbox', { name: 'Titre' })
  await title.click()
  await page.keyboard.type(`L'essai "simple" dure. Est-ce vrai?`)
  await expect(title).toHaveValue(`L’essai «${nbsp}simple${nbsp}» dure. Est-ce vrai${nbsp}?`)
  await page.keyboard.press('Control+z')
  await expect(title).toHaveValue(`L’essai «${nbsp}simple${nbsp}» dure. Est-ce vrai?`)
  await page.keyboard.type(' Oui')
  await expect(title).toHaveValue(/vrai\? Oui$/)
  const slug = page.getByRole('textbox', { name: 'Adresse' })
  await slug.click()
  await page.keyboard.type(`l'essai?`)
  await expect(slug).toHaveValue(`l'essai?`)

  // What was pasted is not touched unasked.
  const summary = page.getByRole('textbox', { name: 'Résumé' })
  await summary.fill(`Attention: l'arc électrique, 12V...`)
  const panel = page.getByRole('region', { name: 'Typographie' })
  await expect(panel).toContainText('changements')
  await panel.getByRole('button', { name: 'Voir et appliquer' }).click()
  const dialog = page.getByRole('dialog').filter({ hasText: 'Typographie française' })
  await expect(dialog.locator('li').first()).toContainText('Est-ce vrai⍽?')
  await dialog.getByRole('button', { name: 'Appliquer' }).click()
  await expect(summary).toHaveValue(`Attention${nbsp}: l’arc électrique, 12${nbsp}V…`)
  await expect(title).toHaveValue(/vrai\u00A0\? Oui$/)
  await expect(panel).toBeHidden()
  const kept = () =>
    page.evaluate(async () => {
      const id = location.pathname.split('/').at(-1)
      return (await fetch(`/api/articles/${id}?draft=true&depth=0`)).text()
    })
  await expect.poll(kept).toContain('l’arc électrique')
})

test('words of the glossary and codes are found by their letters, without accents', async ({ page, dataDir }) => {
  const { body } = await begin(page, dataDir)
  await page.keyboard.type('Lisez @p0299', { delay: 20 })
  await page.getByRole('option', { name: /^P0299/ }).click()
  await expect(body.locator('code')).toHaveText('P0299')
  await page.keyboard.type(' au /lexique', { delay: 20 })
  await page.getByRole('option', { name: 'Mot du lexique' }).click()
  await page.keyboard.type('CALCULATEURS', { delay: 20 })
  await page.getByRole('option', { name: /^Calculateur/ }).click()
  await expect(body).toContainText('CALCULATEURS')
  await page.keyboard.type(' @zzzz', { delay: 20 })
  await expect(page.getByText('Aucun mot du lexique ni code défaut')).toBeVisible()
})

test('what Word copies keeps its lists, titles and tables; pictures are refused with a word', async ({
  page,
  dataDir,
}) => {
  const { body } = await begin(page, dataDir)
  await paste(body, await readFile(new URL('word-clipboard.txt', import.meta.url), 'utf8'))
  await expect(body.locator('h2')).toHaveText('Mesurer')
  await expect(body.locator('ul > li > ul > li')).toHaveText('feux éteints')
  await expect(body.locator('th')).toHaveText(['Essai', 'Valeur'])
  await expect(page.getByText('Une image n’a pas été collée')).toBeVisible()
  await body.locator('td').first().click()
  await page.getByRole('button', { name: 'Ligne au-dessous' }).click()
  await expect(body.locator('tr')).toHaveCount(3)
  await expect(page.getByText('Insert row')).toHaveCount(0)
})

test('the typography of a whole text is shown, then mended', async ({ page, dataDir }) => {
  const admin = await begin(page, dataDir)
  await paste(admin.body, `<p>L'essai <b>vrai</b>! Sous 1 500 V, voir https://exemple.fr/a?b=c</p>`)
  await page.keyboard.press('Enter')
  await page.keyboard.type('/resume', { delay: 30 })
  await page.getByRole('option', { name: 'À retenir' }).click()
  await admin.field(admin.block('À retenir'), 'Points').fill("L'huile chauffe!")
  await expect(page.getByText(/^\d+ mots$/)).toBeVisible()
  await page.getByRole('button', { name: 'Typographie française' }).click()
  const offer = page.getByRole('dialog').filter({ hasText: 'Typographie française' })
  await expect(offer.getByRole('listitem')).toHaveCount(6)
  const { violations } = await new AxeBuilder({ page }).include('.writing-bar').include('.typography-changes').analyze()
  expect(violations).toEqual([])
  await offer.getByRole('button', { name: 'Appliquer' }).click()
  await expect(admin.body).toContainText(`L’essai vrai${nbsp}! Sous 1\u202F500${nbsp}V, voir https://exemple.fr/a?b=c`)
  await expect(admin.field(admin.block('À retenir'), 'Points')).toHaveValue(`L’huile chauffe${nbsp}!`)
})

test('a formula shows itself and tells its fault while it is typed', async ({ page, dataDir }) => {
  const admin = await begin(page, dataDir)
  const block = await admin.insertBlock('Formule')
  const tex = admin.field(block, 'Formule en LaTeX')
  const preview = block.getByRole('region', { name: 'Aperçu de la formule' })
  await tex.fill('\\tensoin{U}')
  await expect(preview).toContainText('Cette commande est inconnue')
  await tex.fill('U = \\frac{P}{I}')
  await expect(preview.locator('mfrac')).toBeVisible()
  await admin.body.locator('> p').last().click()
  await page.keyboard.type('Soit /symbole', { delay: 30 })
  await page.getByRole('option', { name: 'Formule dans le texte' }).click()
  const drawer = page.getByRole('dialog').last()
  await drawer.getByRole('textbox').fill('R_{\\text{câble}}')
  await expect(drawer.locator('msub')).toBeVisible()
  await drawer.getByRole('button', { name: 'Sauvegarder les modifications' }).click()
  await expect(admin.body.locator('.formula-picture msub')).toBeVisible()
})

test('a file is chosen by what it shows, and a new row opens', async ({ page, dataDir }) => {
  await begin(page, dataDir)
  await page.getByRole('button', { name: 'Image de couverture' }).click()
  await page.getByRole('button', { name: 'Choisir dans la liste' }).first().click()
  const drawer = page.getByRole('dialog').last()
  const first = drawer.locator('tbody tr').first().getByRole('button').first()
  const said = (await first.innerText()).replace(/…$/, '').trim()
  await first.click()
  await expect(page.locator('.chosen-file')).toContainText(said)
  await page.goto('/admin/collections/glossary/create')
  await page.waitForURL(/\/glossary\/[\w-]{36}/)
  await page.getByRole('button', { name: /^Ajouter.*Traduction/ }).click()
  await expect(page.getByLabel('Mot traduit')).toBeVisible()
})
