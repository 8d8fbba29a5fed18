import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { test } from '../support/test.ts'

test('a mechanic does the tests of a code one by one, leaves, comes back, and keeps a report', async ({ page }) => {
  await page.goto('/codes/p0562/')
  await page.getByRole('button', { name: 'Mode atelier' }).click()
  const workshop = page.getByRole('dialog', { name: 'P0562 en mode atelier' })
  await expect(workshop.getByText('Essai 1 sur 6')).toBeVisible()
  await workshop.getByLabel('Votre relevé').fill('12,7')
  await expect(workshop.getByText('Dans la plage attendue.')).toBeVisible()
  await workshop.getByRole('button', { name: 'C’est bon' }).click()
  await workshop.getByRole('button', { name: 'Essai suivant' }).click()

  await page.reload()
  await page.getByRole('button', { name: 'Mode atelier' }).click()
  await expect(workshop.getByText('Essai 2 sur 6')).toBeVisible()
  await workshop.getByLabel('Votre relevé').fill('9,1')
  await expect(workshop.getByText('Hors de la plage attendue.')).toBeVisible()
  await expectAccessible(page)
  await workshop.getByRole('button', { name: 'C’est mauvais' }).click()
  await workshop.getByRole('button', { name: 'Terminer et voir le relevé' }).click()
  await expect(workshop.getByRole('cell', { name: 'Bon (12,7 V)' })).toBeVisible()
  await expect(workshop.getByRole('cell', { name: 'Mauvais (9,1 V)' })).toBeVisible()
  await expect(workshop.getByRole('heading', { name: /^Réparation/ })).toBeVisible()
  await expectAccessible(page)
  await workshop.getByRole('button', { name: 'Quitter' }).click()
  await expect(workshop).toBeHidden()
})
