import type { EmailAdapter, SendEmailOptions } from 'payload'
import { env } from '../env.ts'
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
  return {
    to: addressesOf(message.to),
    cc: addressesOf(message.cc),
    subject: message.subject ?? '',
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(typeof message.text === 'string' ? { text: message.text } : {}),
    ...(typeof message.html === 'string' ? { html: message.html } : {}),
  }
}

function addressesOf(recipients: Recipients): string[] {
  if (recipients === undefined) return []
  if (Array.isArray(recipients)) return recipients.flatMap(addressesOf)
  const address = typeof recipients === 'string' ? recipients : recipients.address
  return address === undefined ? [] : [address]
}
