import { expect, test } from 'vitest'
import { writtenOut } from './letter.ts'

const url = 'https://exemple.fr/admin/invitation#secret'
const letter = {
  subject: 'Votre invitation',
  parts: [
    'Bonjour Camille,',
    { said: 'Merci <b>!</b>\nÀ "demain" & l’autre jour' },
    { points: ['Résumé\u00A0: trop long', 'Titre'] },
    { action: 'Choisir mon mot de passe', url },
  ],
}

test('the plain text says all that the HTML says, and where its action leads', () => {
  expect(writtenOut(letter).text).toBe(`MécaFormation

Bonjour Camille,

Merci <b>!</b>
À "demain" & l’autre jour

–\u00A0Résumé\u00A0: trop long
–\u00A0Titre

Choisir mon mot de passe

${url}

Message envoyé par l’administration de MécaFormation aux personnes qui y travaillent.
`)
})

test('words of people stay words', () => {
  const { html } = writtenOut({ ...letter, subject: '</title><script>' })
  expect(html).toContain('Merci &lt;b&gt;!&lt;/b&gt;<br>À &quot;demain&quot; &amp; l’autre jour')
  expect(html).not.toMatch(/<script|<b>/)
  const { html: led } = writtenOut({ subject: 'S', parts: [{ action: 'Ici', url: 'https://a/"onclick="x' }] })
  expect(led).toContain('href="https://a/&quot;onclick=&quot;x"')
})

test('nothing is fetched, and nothing needs a table', () => {
  const { html } = writtenOut(letter)
  expect(html).not.toMatch(/<(img|link|script|style|table|svg|iframe)\b|url\(|src=/i)
  expect(html.match(/https?:[^"<\s]+/g)).toEqual([url, url])
})
