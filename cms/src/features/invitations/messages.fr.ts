import type { Letter } from '../mail/api.ts'

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

export const messages = {
  singular: 'Invitation',
  plural: 'Invitations',
  description:
    'Une personne invitée reçoit un lien à usage unique, valable sept jours, et choisit elle-même son mot de passe.',
  name: 'Nom',
  email: 'E-mail',
  role: 'Rôle',
  state: 'État',
  states: { waiting: 'En attente', accepted: 'Acceptée', cancelled: 'Annulée' },
  expired: 'Expirée',
  expiresAt: 'Valable jusqu’au',
  invitedBy: 'Invitée par',
  refusals: {
    link: 'Ce lien n’est plus valable : il a servi, a expiré ou a été remplacé. Demandez une nouvelle invitation.',
    over: 'Cette invitation n’attend plus de réponse.',
    unknown: 'Cette invitation n’existe plus.',
    forbidden: 'Seul un administrateur invite.',
    unreachable: 'Le site ne répond pas. Gardez cette page ouverte et réessayez dans un instant.',
  },
  panel: {
    label: 'Invitation',
    afterSave: 'L’invitation part dès que vous l’enregistrez.',
    waiting: (until: Date) => `En attente de réponse ; le lien est valable jusqu’au ${moment.format(until)}.`,
    expired: (until: Date) => `Le lien a expiré le ${moment.format(until)}. Renvoyez-la pour en donner un nouveau.`,
    resend: 'Renvoyer',
    cancel: 'Annuler l’invitation',
    resent: 'Un nouveau lien est parti ; l’ancien ne vaut plus rien.',
    cancelled: 'L’invitation est annulée.',
  },
  accept: {
    title: 'Votre compte',
    greeting: (name: string) => `Bonjour ${name}. Choisissez le mot de passe de votre compte.`,
    rules: 'Douze caractères au moins ; une phrase dont vous vous souvenez fait très bien l’affaire.',
    email: 'E-mail',
    password: 'Mot de passe',
    again: 'Mot de passe, à nouveau',
    different: 'Les deux mots de passe ne sont pas les mêmes.',
    send: 'Créer mon compte',
    reading: 'Lecture de l’invitation…',
    done: 'Votre compte est prêt.',
    signIn: 'Se connecter',
  },
  mails: {
    invited: ({ name, by, url, until }: { name: string; by: string; url: string; until: Date }): Letter => ({
      subject: 'Votre invitation à MécaFormation',
      parts: [
        `Bonjour ${name},`,
        `${by} vous invite à travailler dans l’administration de MécaFormation. Pour ouvrir votre compte, choisissez un mot de passe :`,
        { action: 'Choisir mon mot de passe', url },
        `Ce lien ne sert qu’une fois, et jusqu’au ${moment.format(until)}. Si vous n’attendiez pas cette invitation, ignorez ce message.`,
      ],
    }),
    hasAccount: ({ name, by, url }: { name: string; by: string; url: string }): Letter => ({
      subject: 'Votre compte MécaFormation',
      parts: [
        `Bonjour ${name},`,
        `${by} vous a invité à travailler dans l’administration de MécaFormation, mais cette adresse a déjà un compte. Connectez-vous ici :`,
        { action: 'Se connecter', url },
        'Le mot de passe oublié se change sur cette même page.',
      ],
    }),
  },
}
