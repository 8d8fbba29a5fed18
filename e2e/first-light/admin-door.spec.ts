import { expect } from '@playwright/test'
import { Admin } from '../support/admin.ts'
import { test } from '../support/test.ts'

test('a stranger cannot make himself an administrator, nor read what is not published', async ({ page, request }) => {
  await page.goto('/admin/create-first-user')
  await expect(page).toHaveURL(/\/admin\/login/)
  const attempt = await request.post('/api/users/first-register', {
    data: { email: 'intrus@example.invalid', name: 'Intrus', password: 'un long mot de passe', role: 'admin' },
  })
  expect(attempt.status()).toBe(403)
  expect((await request.get('/api/users')).status()).toBe(403)
  expect((await request.get('/api/publication/articles/1')).status()).toBe(401)
})

test('an author works in the admin without breaking a rule of its CSP', async ({ page, dataDir }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/articles?search=chute')
  await page.getByRole('link', { name: 'Chute de tension' }).first().click()
  await expect(admin.publication).toContainText('En ligne depuis')
  await expect(admin.body).toContainText('Après cet article')
  expect(complaints).toEqual([])
})

test('what cannot be published is refused at its field, and nothing is lost', async ({ page, dataDir }) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'author')
  await page.goto('/admin/collections/diagnostic-codes/create')
  await page.locator('#field-title').fill('Intitulé provisoire')
  await page.locator('#field-code').fill('P04')
  await expect(page.getByText('Dernière sauvegarde')).toBeVisible()
  await admin.publish()
  await expect(page.getByText('Ce n’est pas un code').first()).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('Intitulé provisoire')
})
