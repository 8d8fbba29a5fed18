import type { EmailAdapter, SendEmailOptions } from 'payload'
import { env } from '../env.ts'
import { plainText } from './plain-text.ts'
import { enqueue } from './queue.ts'
import type { MailMessage } from './queues.ts'
import { parseSender } from './sender.ts'

/** Payload's e-mails go through the queue: a mail server that is slow or down delays no request and loses nothing. */
export const queuedMail: EmailAdapter<void> = () => {
  const sender = parseSender(env.MAIL_FROM)
  return {
    name: 'queue',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: (message) => enqueue('mail', queuedMessage(message)),
  }
}

type Recipients = SendEmailOptions['to']

function queuedMessage(message: SendEmailOptions): MailMessage {
  if (message.attachments !== undefined) throw new Error('queued e-mails carry no attachments')
  const [replyTo] = addressesOf(message.replyTo)
  const html = typeof message.html === 'string' ? message.html : undefined
  // Of Payload's own messages there is HTML alone.
  const text = typeof message.text === 'string' ? message.text : html && plainText(html)
  return {
    to: addressesOf(message.to),
    cc: addressesOf(message.cc),
    subject: message.subject ?? '',
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
  }
}

function addressesOf(recipients: Recipients): string[] {
  if (recipients === undefined) return []
  if (Array.isArray(recipients)) return recipients.flatMap(addressesOf)
  const address = typeof recipients === 'string' ? recipients : recipients.address
  return address === undefined ? [] : [address]
}
