import { expect } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

const run = Date.now().toString(36)

test('an author sees the page beside the form while writing, and shows it to somebody without an account', async ({
  page,
  context,
  browser,
  dataDir,
}) => {
  const admin = new Admin(page)
  const pane = page.frameLocator('#live-preview-iframe')
  const reader = await context.newPage()
  let link = ''

  await test.step('the pane shows the page of a document that has no more than a title', async () => {
    await admin.signIn(dataDir, 'author')
    await page.goto('/admin/collections/articles/create')
    await page.getByLabel('Titre').fill(`Courroie ${run}`)
    await expect(page).not.toHaveURL(/\/create$/)
    // Payload remembers, for each person, whether the pane is open.
    const isOpen = await page.locator('.live-preview-window--is-live-previewing').isVisible()
    if (!isOpen) await page.locator('.live-preview-toggler').click()
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`Courroie ${run}`)
    await expect(pane.getByText('Aperçu · brouillon')).toBeVisible()
  })

  await test.step('it follows what is typed, and public pages know nothing of it', async () => {
    await page.getByLabel('Titre').first().fill(`Courroie de distribution ${run}`)
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`Courroie de distribution ${run}`)
    const response = await reader.goto(`/articles/courroie-de-distribution-${run}/`)
    expect(response?.status()).toBe(404)
    await reader.goto('/articles/')
    await expect(reader.getByText(run)).toHaveCount(0)
  })

  await test.step('dark is one click away', async () => {
    const background = () => pane.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    const light = await background()
    await pane.getByRole('button', { name: 'Sombre' }).click()
    await expect.poll(background).not.toBe(light)
  })

  await test.step('a link opens it to somebody without an account', async () => {
    await page.getByText('Partager l’aperçu').click()
    await page.getByLabel('Pour qui').fill('Garage Martin')
    await page.getByRole('button', { name: 'Créer un lien' }).click()
    link = await page.getByRole('textbox', { name: 'Partager l’aperçu' }).inputValue()
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(link)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(`Courroie de distribution ${run}`)
    await stranger.context().close()
  })

  await test.step('until it is closed', async () => {
    await page.getByRole('button', { name: 'Révoquer' }).click()
    await expect(page.getByText('Aucun lien ouvert.')).toBeVisible()
    const response = await reader.goto(link)
    expect(response?.status()).toBe(401)
    await expect(reader.getByRole('heading', { name: 'Ce partage n’est plus ouvert' })).toBeVisible()
  })
})

test('what reacts on a page reacts in its preview, after each edit', async ({ page, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  const api = <T>(path: string, method = 'GET', body: unknown = undefined): Promise<T> =>
    page.evaluate(
      async ([path, method, body]) => {
        const response = await fetch(`/api/${path}`, {
          method,
          headers: { 'Content-Type': 'application/json' },
          ...(body !== null && { body }),
        })
        if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
        return response.json()
      },
      [path, method, body === undefined ? null : JSON.stringify(body)] as const,
    )
  type Written = { body: { root: { children: unknown[] } } }
  const bodyOf = async (place: string) => (await api<{ docs: Written[] }>(`${place}&depth=0`)).docs[0]?.body
  /** What the editor beside a preview does. */
  const edit = async (id: string, data: object) => {
    await api(`articles/${id}?draft=true&autosave=true`, 'PATCH', data)
    await page.evaluate(() => postMessage({ type: 'payload-document-event' }, location.origin))
  }
  const title = `Chute de tension ${run}`
  const { doc } = await api<{ doc: { id: string } }>('articles?draft=true', 'POST', { title })
  const withDrawing = await bodyOf('articles?where[slug][equals]=chute-de-tension')
  const withFilm = await bodyOf('lessons?where[slug][equals]=can-et-lin')
  if (withDrawing === undefined || withFilm === undefined) throw new Error('the texts to show are not there')
  const children = [...withFilm.root.children, ...withDrawing.root.children]
  const body = { root: { ...withDrawing.root, children } }

  await page.goto(`/api/previews/articles/${doc.id}/open`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  for (const [what, change] of [
    ['a text comes that holds all of it', { body }],
    ['a title changes', { title: `${title}, bis` }],
  ] as const) {
    await test.step(what, async () => {
      await edit(doc.id, change)
      if ('title' in change) await expect(page.getByRole('heading', { level: 1 })).toHaveText(change.title)
      const exercise = page.getByRole('group', { name: /^Exercice/ }).first()
      await exercise.scrollIntoViewIfNeeded()
      await expect(exercise.getByRole('button', { name: /Vérifier|Comparer/ })).toBeVisible()
      await page.locator('video').first().scrollIntoViewIfNeeded()
      await expect(page.getByRole('group', { name: 'Commandes du film' }).first()).toBeVisible()
      await page.locator('.schematic-drawing').first().scrollIntoViewIfNeeded()
      await expect(page.getByRole('group', { name: 'Commandes du dessin' }).first()).toBeVisible()
      await page.locator('main a.term').first().focus()
      await page.locator('main a.term').first().hover()
      await expect(page.locator('.term-card')).toBeVisible()
    })
  }
})
