import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { record } from '../journal/api.ts'
import { answerTo, requireSecondFactor, SecondFactorMissing } from '../second-factor/api.ts'
import { closeSessionsWith, keepWhatChanged, noteDevice } from '../sessions/api.ts'
import { noteRefusedSignIn } from './note-refused-sign-in.ts'

/** Requests that set a new password by a link: Payload signs them in, we do not. */
const resets = new WeakSet<PayloadRequest>()

export const recogniseReset: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'resetPassword') resets.add(req)
}

export const beforeSignIn: CollectionBeforeLoginHook = async (args) => {
  if (resets.has(args.req)) return
  await keepWhatChanged(args)
  await requireSecondFactor(args)
}

/** A link from an e-mail is one factor, and no session: whoever followed it signs in like everybody. */
export const afterSignIn: CollectionAfterLoginHook = async (args) => {
  const { req, user } = args
  if (!resets.has(req)) {
    await noteDevice(args)
    await record(req, { kind: 'signed-in' })
    return
  }
  await closeSessionsWith(req, String(user.id), { keep: null })
  await record(req, { kind: 'password-reset', collection: 'users', id: String(user.id), title: user.name })
}

export const afterSignOut: CollectionAfterLogoutHook = async ({ req }) => record(req, { kind: 'signed-out' })

/** Notes sign-ins that were refused, and tells what is lacking after a right password. */
export const explainSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  await noteRefusedSignIn(error, req)
  return error instanceof SecondFactorMissing ? { response: answerTo(error) } : undefined
}
