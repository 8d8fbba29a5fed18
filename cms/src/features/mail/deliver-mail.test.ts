import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailDelivery } from './deliver-mail.ts'

let mailDir: string
beforeEach(async () => {
  mailDir = join(await mkdtemp(join(tmpdir(), 'mecaformation-mail-')), 'mail')
})
afterEach(() => rm(join(mailDir, '..'), { recursive: true, force: true }))

const message = { to: ['eleve@exemple.fr'], cc: [], subject: 'Réinitialiser', html: '<p>Voilà le lien</p>' }
const settings = () => ({ smtpUrl: undefined, mailDir, from: 'MécaFormation <a@b.fr>', host: 'exemple.fr' })

test('without a mail server, a message is a file that only its owner reads', async () => {
  await mailDelivery(settings())(message, 'identifiant')
  const file = join(mailDir, 'identifiant.eml')
  const source = await readFile(file, 'utf8')
  expect(source).toContain('To: eleve@exemple.fr')
  expect(source).toContain('Message-ID: <identifiant@exemple.fr>')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(mailDir)).mode & 0o777).toBe(0o700)
})

test('a message that is delivered twice is one message', async () => {
  const deliver = mailDelivery(settings())
  await deliver(message, 'identifiant')
  await deliver(message, 'identifiant')
  expect(await readdir(mailDir)).toEqual(['identifiant.eml'])
})
