import { expect } from '@playwright/test'
import { test } from '../support/test.ts'

test('an apprentice answers, is told what went wrong, and tries again until it is right', async ({ page }) => {
  await page.goto('/exercices/obd-puissance-perdue/')
  const answer = page.getByRole('textbox', { name: 'Votre réponse' })
  await answer.scrollIntoViewIfNeeded()

  await test.step('a known mistake gets its own explanation', async () => {
    await answer.fill('0,14 W')
    await page.getByRole('button', { name: 'Vérifier' }).click()
    await expect(page.getByText('Ce n’est pas cela.')).toBeVisible()
    await expect(page.getByText('Pour la puissance, on multiplie la tension par l’intensité.')).toBeVisible()
  })

  await test.step('what has another unit is refused for that', async () => {
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await answer.fill('56 V')
    await page.getByRole('button', { name: 'Vérifier' }).click()
    await expect(page.getByText(/mesure autre chose/)).toBeVisible()
  })

  await test.step('trying again does not hand in at once; the right value passes in another unit', async () => {
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.getByRole('button', { name: 'Vérifier' })).toBeVisible()
    await answer.fill('0,056 kW')
    await page.getByRole('button', { name: 'Vérifier' }).click()
    await expect(page.getByText('C’est juste.')).toBeVisible()
  })
})

test('the keyboard comes to the answers before the solution, far down a page as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto('/exercices/p0420-qui-accuser/')
  const answers = page.getByRole('group', { name: 'Choisissez une réponse' })
  // Never scrolled to: the answers are in use all the same.
  await expect(answers).toBeEnabled()
  await expect(answers.getByRole('radio').first()).not.toBeInViewport()
  const focused = () => page.evaluate(() => document.activeElement?.matches('input[type=radio], summary') ?? false)
  for (let steps = 0; steps < 40 && !(await focused()); steps += 1) await page.keyboard.press('Tab')
  await expect(answers.getByRole('radio').first()).toBeFocused()
})

test('the keyboard goes on from the step that it added to the next one, and from the result to another try', async ({
  page,
}) => {
  await page.goto('/exercices/hab-batterie-qui-fume/')
  const steps = page.getByRole('group', { name: 'Composez le mode opératoire' })
  await expect(steps.getByRole('button').first()).toBeEnabled()
  const add = steps.getByRole('button', { name: /^Ajouter/ })
  await add.first().focus()
  for (let left = await add.count(); left > 0; left -= 1) {
    await expect(add.first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(add).toHaveCount(left - 1)
  }
  await expect(steps.getByRole('button', { name: /^Retirer/ }).last()).toBeFocused()
  await page.getByRole('button', { name: 'Vérifier' }).press('Enter')
  await expect(page.getByText(/^C’est juste en partie|^Ce n’est pas cela/)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeFocused()
})

test('on paper an exercise has its choices and no buttons', async ({ page }) => {
  await page.goto('/exercices/hab-roles-a-relier/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Au choix\s: L’employeur/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})

test('an exercise in a lesson is done on the spot', async ({ page }) => {
  await page.goto('/formations/diagnostic-electronique-les-bases/de-la-plainte-a-l-essai/')
  const exercise = page.getByRole('group', { name: /^Exercice/ }).first()
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise.getByRole('button', { name: /Vérifier|Comparer/ })).toBeVisible()
})

test('a lesson for the enrolled shows its extract and nothing else', async ({ page }) => {
  await page.goto('/formations/diagnostic-electronique-les-bases/multimetre-en-charge/')
  await expect(page.getByRole('heading', { name: /réservée aux inscrits/ })).toBeVisible()
  const box = page.getByRole('region', { name: /réservée aux inscrits/ })
  await expect(box.getByRole('link', { name: /^Formation à l’unité\s:/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Leçon suivante · réservée aux inscrits/ })).toBeVisible()
  await expect(page.getByRole('group', { name: /^Exercice/ })).toHaveCount(0)
})

test('a film plays, with its captions', async ({ page }) => {
  await page.goto('/videos/bus-can-60-ohms/')
  const film = page.locator('video')
  await film.evaluate((video: HTMLVideoElement) => {
    video.muted = true
    return video.play()
  })
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.2)
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length ?? 0))
    .toBeGreaterThan(5)
})
