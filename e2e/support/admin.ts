import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { demoAccount } from '../../scripts/testing/demo-account.ts'

/** The admin as an author uses it: by labels and visible text. */
export class Admin {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async signIn(dataDir: string, role: string): Promise<void> {
    const { email, password } = await demoAccount(dataDir, role)
    await this.page.goto('/admin/login')
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Mot de passe').fill(password)
    await this.page.getByRole('button', { name: 'Se connecter' }).click()
    await expect(this.page.getByRole('heading', { name: 'Contenus' })).toBeVisible()
  }

  /** The body of the document, apart from the small editors of the blocks within. */
  get body(): Locator {
    return this.page.locator('.rich-text-lexical [contenteditable=true]').first()
  }

  /** The block of this name that was put in last. */
  block(name: string): Locator {
    return this.body.locator('.LexicalEditorTheme__block').filter({ hasText: name }).last()
  }

  /** Puts a block at the end of the body by the slash menu, and gives it. */
  async insertBlock(name: string): Promise<Locator> {
    await this.body.locator('> p').last().click()
    await this.page.keyboard.type(`/${name}`, { delay: 30 })
    await this.page
      .getByRole('listbox', { name: 'Insérer un élément' })
      .getByRole('option', { name, exact: true })
      .click()
    const block = this.block(name)
    await expect(block).toBeVisible()
    return block
  }

  /** The input of a block's field. Payload ties no label to the fields within a block: it is found by its place. */
  field(block: Locator, label: string): Locator {
    return block.locator('.field-type').filter({ hasText: label }).getByRole('textbox')
  }

  async choose(field: Locator, option: string): Promise<void> {
    await field.getByRole('combobox').click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Publishes once the draft is saved: the first autosave of a new document takes the form to its own address. */
  async publish(): Promise<void> {
    await expect(this.page).not.toHaveURL(/\/create$/)
    await expect(this.page.getByText('Sauvegarde en cours')).toBeHidden()
    await this.page.getByRole('button', { name: /^Publier/ }).click()
  }

  async unpublish(): Promise<void> {
    await this.page.locator('.doc-controls__popup button').click()
    await this.page.getByRole('button', { name: 'Dépublier' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click()
  }

  /** The panel that says how far the publication has come. */
  get publication(): Locator {
    return this.page.getByRole('region', { name: 'Publication' })
  }

  /**
   * Waits until the panel says that the save is live with all that follows it, and gives the delay it tells. `before`
   * is the panel's `innerText` before the click: it is compared as such, since its text content has no line ends and
   * would always differ.
   */
  async untilLive(before: string): Promise<string> {
    await expect(this.publication).not.toHaveText(before, { useInnerText: true })
    await expect(this.publication).toContainText('En ligne depuis')
    await expect(this.publication).not.toContainText('Pages liées en cours de mise à jour')
    await expect(this.publication).toContainText('Trouvable par la recherche')
    const delay = /\(en (.+ s)\)/.exec(await this.publication.innerText())?.[1]
    if (delay === undefined) throw new Error('the panel tells no delay')
    return delay
  }
}
