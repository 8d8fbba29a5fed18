import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/test.ts'

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
  }
}

test('a film is watched by keyboard, with captions, chapters and a transcript that follows', async ({ page }) => {
  await page.goto('/videos/bus-can-60-ohms/')
  const controls = page.getByRole('group', { name: 'Commandes du film' })
  const film = page.locator('video')
  const captions = controls.getByRole('button', { name: 'Sous-titres' })

  await test.step('our controls take the place of the browser’s', async () => {
    await expect(controls).toBeVisible()
    expect(await film.evaluate((video: HTMLVideoElement) => video.controls)).toBe(false)
    await expectAccessible(page)
  })

  await test.step('captions go and come', async () => {
    await expect(captions).toHaveAttribute('aria-pressed', 'true')
    await captions.press('c')
    await expect(captions).toHaveAttribute('aria-pressed', 'false')
    expect(await film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.mode)).toBe('hidden')
    await captions.press('Enter')
    await expect(captions).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('a chapter plays from there, marked in its list and in the transcript', async () => {
    await film.evaluate((video: HTMLVideoElement) => {
      video.muted = true
    })
    const chapter = page.getByRole('link', { name: /120 Ω en parallèle/ })
    await chapter.press('Enter')
    await expect(chapter).toHaveAttribute('aria-current', 'true')
    await expect(page.getByRole('link', { name: 'Lire le film à partir de 0:18' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await expect(controls.getByRole('button', { name: 'Mettre en pause' })).toBeVisible()
  })

  await test.step('a paragraph leads to its moment, the keys move from there', async () => {
    await film.press('k')
    await expect(controls.getByRole('button', { name: 'Lire', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Lire le film à partir de 0:43' }).press('Enter')
    await expect(page.getByRole('link', { name: /deux tensions en miroir/ })).toHaveAttribute('aria-current', 'true')
    await film.press('k')
    await film.press('Home')
    await expect(controls.getByRole('slider')).toHaveAttribute('aria-valuetext', '0:00 sur 1:10')
    await controls.getByRole('slider').press('ArrowRight')
    await expect(controls.getByRole('slider')).toHaveAttribute('aria-valuetext', '0:05 sur 1:10')
  })

  await test.step('the speed is chosen', async () => {
    await controls.getByRole('combobox', { name: 'Vitesse' }).selectOption('1,5 ×')
    expect(await film.evaluate((video: HTMLVideoElement) => video.playbackRate)).toBe(1.5)
  })

  await test.step('speed and captions are kept for the next film', async () => {
    await captions.click()
    await page.goto('/videos/')
    const stills = page.getByRole('main').locator('img')
    // The largest thing that a phone paints first: it does not wait for the layout.
    await expect(stills.first()).toHaveAttribute('loading', 'eager')
    await expect(stills.nth(1)).toHaveAttribute('loading', 'lazy')
    await page.getByRole('main').locator('a[href^="/videos/"]:not([href^="/videos/bus-can-60-ohms/"])').first().click()
    await expect(controls.getByRole('combobox', { name: 'Vitesse' })).toHaveValue('1.5')
    await expect(captions).toHaveAttribute('aria-pressed', 'false')
    expect(await film.evaluate((video: HTMLVideoElement) => video.playbackRate)).toBe(1.5)
  })
})

test('a drawing is enlarged, moved and asked about by keyboard', async ({ page }) => {
  await page.goto('/schemas/circuit-de-demarrage-et-charge/')
  const drawing = page.getByRole('group', { name: /^Dessin/ })
  const tools = page.getByRole('group', { name: 'Commandes du dessin' })
  await expect(tools).toBeVisible()
  await expectAccessible(page)

  await test.step('keys make it larger, arrows move it', async () => {
    await drawing.focus()
    await drawing.press('+')
    await drawing.press('+')
    await expect(tools.getByRole('status')).toHaveText('200 %')
    const left = () => drawing.evaluate((box) => box.scrollLeft)
    const before = await left()
    await drawing.press('ArrowRight')
    await expect.poll(left).toBeGreaterThan(before)
  })

  await test.step('a point tells what it is beside the drawing, and Escape leads back to it', async () => {
    const point = drawing.getByRole('link', { name: /^Point 2/ })
    await point.press('Enter')
    await expect(point).toHaveAttribute('aria-current', 'true')
    const said = page
      .getByRole('region')
      .filter({ has: page.getByRole('link', { name: 'Voir ce point dans la liste' }) })
    await expect(said).toContainText('2.')
    await expectAccessible(page)
    await point.press('Escape')
    await expect(said).toBeHidden()
    await expect(point).toBeFocused()
  })

  await test.step('points stay large enough to touch', async () => {
    const box = await drawing.getByRole('link', { name: /^Point 2/ }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  })

  await test.step('it goes back to its own size', async () => {
    await drawing.press('0')
    await expect(tools.getByRole('status')).toHaveText('100 %')
  })
})

test('a word of the trade is explained where it stands', async ({ page }) => {
  await page.goto('/articles/chute-de-tension/')
  const word = page.locator('a.term').first()
  const card = page.locator('.term-card')
  const meaning = (await word.getAttribute('title')) ?? ''

  await test.step('to who reaches it by key, until Escape', async () => {
    await word.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(word).toBeFocused()
    await expect(card).toContainText(meaning)
    await expect(word).toHaveAccessibleDescription(meaning)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(word).toHaveAttribute('title', meaning)
  })

  await test.step('to who points at it, also when the pointer goes on to the card', async () => {
    await word.hover()
    await expect(card).toBeVisible()
    await card.hover()
    await page.mouse.move(0, 0)
    await expect(card).toHaveCount(0)
  })

  await test.step('and the word still leads to the glossary', async () => {
    await word.press('Enter')
    await expect(page).toHaveURL(/\/lexique\//)
  })
})

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a first touch explains a word, a second one follows it', async ({ page }) => {
    await page.goto('/articles/chute-de-tension/')
    const word = page.locator('a.term').first()
    await word.tap()
    await expect(page.locator('.term-card')).toBeVisible()
    await expect(page).toHaveURL(/chute-de-tension/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await word.tap()
    await expect(page).toHaveURL(/\/lexique\//)
  })
})

test('the contents follow the reading, and a chapter has a link to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/articles/chute-de-tension/')
  const contents = page.getByRole('navigation', { name: 'Sommaire' })
  const chapter = contents.getByRole('link').nth(2)
  await chapter.click()
  await expect(chapter).toHaveAttribute('aria-current', 'location')
  await expect(contents.locator('[aria-current]')).toHaveCount(1)
  const anchor = page.getByRole('link', { name: /^Lien vers le chapitre « .+ »$/ }).nth(1)
  await anchor.click()
  await expect(page.getByText('Lien copié')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/articles/chute-de-tension/#')
})
