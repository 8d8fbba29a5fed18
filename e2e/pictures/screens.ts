import { expect, type Locator, type Page } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { drawPicture } from '../support/picture.ts'
import { fixedCalendar } from './fixed-calendar.ts'

export interface Screen {
  /** Of the file, without what it ends in. */
  name: string
  /** Below `/admin`, or a document of `content/` by its collection and address. */
  at: string | { collection: string; slug: string }
  /** Brings the page to what is to be seen, and gives the part to take; all that the window shows without one. */
  show?: (page: Page) => Promise<Locator | undefined>
  before?: (page: Page) => Promise<void>
}

const region = (page: Page, name: string) => page.getByRole('region', { name })
const tab = (page: Page, name: string) => page.locator('.tabs-field__tabs').getByRole('button', { name }).click()

/** The pictures of `docs/authoring.md`, in its order. A new screen is one more of these, and its line in the guide. */
export const screens: readonly Screen[] = [
  { name: 'accueil', at: '' },
  {
    name: 'apercu',
    at: { collection: 'articles', slug: 'chute-de-tension' },
    show: async (page) => {
      await page.locator('.live-preview-toggler').click()
      const pane = page.frameLocator('#live-preview-iframe')
      await expect(pane.getByRole('heading', { level: 1 })).toBeVisible()
      return undefined
    },
  },
  {
    name: 'ecrire',
    at: { collection: 'articles', slug: 'chute-de-tension' },
    show: async (page) => {
      const { body } = new Admin(page)
      await body.locator('> p').first().click()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/', { delay: 30 })
      await expect(page.getByRole('listbox', { name: 'Slash menu' })).toBeVisible()
      return undefined
    },
  },
  {
    name: 'medias',
    at: '/collections/media',
    show: async (page) => {
      const panel = region(page, 'Envoyer des fichiers')
      const picture = await drawPicture(page, 'Manomètre')
      const wicked = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>a()</script></svg>'
      await panel.getByLabel('Choisir des fichiers').setInputFiles([
        { ...picture, name: 'manometre.png' },
        { ...(await drawPicture(page, 'Oscilloscope')), name: 'oscilloscope.png' },
        { name: 'schema.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(wicked) },
      ])
      const line = (name: string) => panel.getByRole('listitem').filter({ hasText: name })
      for (const [name, alt] of [
        ['manometre.png', 'Manomètre vissé à la place du contacteur de pression.'],
        ['schema.svg', 'Circuit d’un feu de position.'],
      ] as const) {
        await panel.getByLabel(`Texte de remplacement de ${name}`).fill(alt)
        await line(name).getByRole('button', { name: 'Ajouter' }).click()
      }
      await expect(line('manometre.png')).toContainText('Ajouté aux médias.')
      await expect(line('schema.svg').getByRole('alert')).toBeVisible()
      await expect(line('oscilloscope.png')).toContainText('Reçu')
      return panel
    },
  },
  {
    name: 'programme',
    at: { collection: 'courses', slug: 'bases-de-la-mecanique-cap' },
    show: async (page) => {
      await tab(page, 'Programme')
      const part = page.locator('#modules-row-0')
      await expect(part.getByRole('button', { name: /^Ouvrir/ })).toHaveCount(3)
      await expect(part.getByText(/^3\sleçons, [1-9]/)).toBeVisible()
      return part
    },
  },
  {
    name: 'exercice',
    at: { collection: 'exercises', slug: 'adas-cible-mal-posee' },
    show: async (page) => {
      const sample = region(page, 'Essai de la question')
      await sample.getByRole('group').first().click()
      return sample
    },
  },
  {
    name: 'schema',
    at: { collection: 'schematics', slug: 'bus-can-du-vehicule' },
    show: async (page) => {
      const places = region(page, 'Points sur le dessin')
      const drawn = (image: HTMLImageElement) => image.complete && image.height
      await expect.poll(() => places.locator('img').evaluate(drawn)).toBeGreaterThan(50)
      return places
    },
  },
  {
    name: 'code',
    at: { collection: 'diagnostic-codes', slug: 'p0562' },
    show: async (page) => {
      await tab(page, 'Diagnostic')
      return region(page, 'Arbre des essais')
    },
  },
  {
    name: 'relecture',
    at: { collection: 'glossary', slug: 'calculateur' },
    show: async (page) => {
      const panel = region(page, 'Relecture')
      await page.getByRole('textbox', { name: /^Définition courte/ }).fill('Un boîtier électronique qui commande.')
      await page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
      await panel.getByRole('button', { name: 'Demander une relecture' }).click()
      await panel.getByLabel('Commentaire', { exact: true }).fill('Dire ce qu’il reçoit et ce qu’il commande.')
      await panel.getByRole('button', { name: 'Commenter' }).click()
      await expect(panel).toContainText('à régler')
      return panel
    },
  },
  {
    name: 'qualite',
    at: '/collections/articles/create',
    show: async (page) => {
      await page.waitForURL(/\/articles\/[\w-]{36}/)
      await page.getByLabel('Titre').first().fill('Chute de tension')
      const admin = new Admin(page)
      await admin.body.click()
      await page.keyboard.type('### Mesurer en charge')
      await page.keyboard.press('Enter')
      await page.keyboard.type('On mesure.')
      const panel = region(page, 'Qualité')
      await expect(panel).toContainText('À corriger avant de publier (2)')
      return panel
    },
  },
  {
    name: 'parution',
    at: '/collections/releases/create',
    show: async (page) => {
      await page.getByLabel('Titre').first().fill('Nouvelle formation')
      await page.getByRole('button', { name: 'Ajouter Document', exact: true }).click()
      await page.locator('#items-row-0').getByRole('combobox').first().fill('Freinage des utilitaires')
      await page.getByRole('option', { name: 'Freinage des utilitaires' }).first().click()
      await page.getByRole('button', { name: 'Sauvegarder', exact: true }).click()
      await page.waitForURL(/\/releases\/[\w-]{36}/)
      await expect(region(page, 'Parution')).toContainText('autres')
      return undefined
    },
  },
  { name: 'calendrier', at: '/calendrier', before: fixedCalendar },
  {
    name: 'import',
    at: '/import',
    show: async (page) => {
      const head = 'Code;Intitulé;Résumé;Technologies;Système;Gravité;Peut-on rouler ?'
      const line = (code: string, severity: string) =>
        `${code};Pression de suralimentation;Un résumé.;Thermique;Suralimentation;${severity};Oui`
      const lines = [head, line('P0234', 'Élevée'), line('P0235', 'Modérée'), line('P02', 'Faible')]
      await page
        .getByLabel('Fichier CSV ou Excel')
        .setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) })
      const preview = region(page, 'Aperçu')
      await expect(preview.getByRole('row').filter({ hasText: 'À corriger' })).toHaveCount(1)
      return preview
    },
  },
]
