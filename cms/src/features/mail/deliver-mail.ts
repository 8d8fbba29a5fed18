import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { MailMessage } from '../../platform/queues.ts'

/** Sends one message. `id` names it for ever: sent twice, it is the same message to those who receive it. */
export type DeliverMail = (message: MailMessage, id: string) => Promise<void>

interface MailSettings {
  /** Without it, messages are only kept as files. */
  smtpUrl: string | undefined
  mailDir: string
  from: string
  /** The site's own name, the right-hand side of message ids. */
  host: string
}

export function mailDelivery({ smtpUrl, mailDir, from, host }: MailSettings): DeliverMail {
  const identified = (message: MailMessage, id: string) => ({ ...message, from, messageId: `<${id}@${host}>` })
  if (smtpUrl === undefined) {
    return (message, id) => keepAsFile(identified(message, id), { mailDir, id })
  }
  const server = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
  return async (message, id) => {
    await server.sendMail(identified(message, id))
  }
}

/** For readers of the same machine only: messages hold links that open accounts. */
async function keepAsFile(
  message: MailMessage & { from: string; messageId: string },
  { mailDir, id }: { mailDir: string; id: string },
): Promise<void> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message: source } = await composer.sendMail(message)
  if (!Buffer.isBuffer(source)) throw new Error('the message was not composed in memory')
  await mkdir(mailDir, { recursive: true, mode: 0o700 })
  const aside = join(mailDir, `.${id}.eml`)
  await writeFile(aside, source, { mode: 0o600 })
  await rename(aside, join(mailDir, `${id}.eml`))
}
