import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { Admin } from '../support/admin.ts'
import { oneTimeCode } from '../support/one-time-code.ts'
import { test } from '../support/test.ts'

const password = 'une phrase de garagiste'

/** The link of an invitation, as it lies in the folder of e-mails. */
async function linkFor(dataDir: string, email: string): Promise<string> {
  const folder = join(dataDir, 'mail')
  for (const file of await readdir(folder).catch(() => [])) {
    const mail = (await readFile(join(folder, file), 'utf8')).replaceAll('=\r\n', '')
    const link = mail.includes(`To: ${email}`) ? /http:\S+\/admin\/invitation#[\w-]+/.exec(mail)?.[0] : undefined
    if (link !== undefined) return link
  }
  return ''
}

test('a colleague is invited, signs in in two steps, and all of it stands in the journal', async ({
  browser,
  dataDir,
  page,
}) => {
  const admin = new Admin(page)
  await admin.signIn(dataDir, 'admin')
  const name = `Camille ${Date.now()}`
  const email = `camille-${Date.now()}@exemple.fr`
  await page.goto('/admin/collections/invitations/create')
  await page.getByLabel('Nom').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await admin.choose(page.locator('#field-role'), 'Auteur')
  await page.getByRole('button', { name: 'Sauvegarder' }).click()
  await expect(page.getByRole('button', { name: 'Renvoyer' })).toBeVisible()
  await expect.poll(() => linkFor(dataDir, email)).toContain('#')
  const link = await linkFor(dataDir, email)

  const guest = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await guest.goto(link)
  await guest.getByLabel('Mot de passe', { exact: true }).fill('court')
  await guest.getByLabel('Mot de passe, à nouveau').fill('court')
  await guest.getByRole('button', { name: 'Créer mon compte' }).click()
  await expect(guest.getByText('au moins 12 caractères')).toBeVisible()
  await expectAccessible(guest)
  await guest.getByLabel('Mot de passe', { exact: true }).fill(password)
  await guest.getByLabel('Mot de passe, à nouveau').fill(password)
  await guest.getByRole('button', { name: 'Créer mon compte' }).click()
  await guest.getByRole('link', { name: 'Se connecter' }).click()

  const sendPassword = async () => {
    await guest.getByLabel('E-mail').fill(email)
    await guest.getByLabel('Mot de passe').fill(password)
    await guest.getByRole('button', { name: 'Se connecter' }).click()
  }
  await expect(guest.getByLabel('E-mail')).toBeVisible()
  await expectAccessible(guest)
  await sendPassword()
  await expect(guest.getByRole('heading', { name: 'Contenus' })).toBeVisible()
  await guest.goto('/admin/account')
  await guest.getByRole('button', { name: 'Mettre en place' }).click()
  const secret = (await guest.locator('.enrolment code').textContent()) ?? ''
  await guest.getByLabel('Code à six chiffres').fill(oneTimeCode(secret, -1))
  await guest.getByRole('button', { name: 'Vérifier' }).click()
  await expect(guest.getByRole('region', { name: 'Codes de secours' }).getByRole('listitem')).toHaveCount(10)
  await guest.getByRole('button', { name: 'Je les ai gardés' }).click()
  await expect(guest.getByText('Chrome, Linux, cette session')).toBeVisible()

  await guest.context().clearCookies()
  await guest.goto('/admin/login')
  await sendPassword()
  await expect(guest.getByLabel('Code à six chiffres')).toBeFocused()
  await expectAccessible(guest)
  await guest.getByLabel('Code à six chiffres').fill(oneTimeCode(secret))
  await guest.getByRole('button', { name: 'Vérifier' }).click()
  await expect(guest.getByRole('heading', { name: 'Contenus' })).toBeVisible()
  await guest.goto('/admin/account')
  await guest.getByRole('button', { name: 'Fermer les autres sessions' }).click()
  await expect(guest.getByText('Session fermée.')).toBeVisible()
  await guest.goto('/admin/journal')
  await expect(guest).toHaveURL(/unauthorized/)

  await page.goto('/admin/journal')
  await page.getByLabel('Personne').selectOption({ label: name })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  const rows = page.getByRole('row')
  await expect(rows.filter({ hasText: 'Deuxième étape mise en place' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Invitation acceptée' })).toContainText(name)
})
