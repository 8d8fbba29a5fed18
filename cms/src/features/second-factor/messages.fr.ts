import type { Letter } from '../mail/api.ts'

export const messages = {
  askCode: 'Saisissez le code de votre application, ou un code de secours.',
  askEnrolment: 'Ce compte doit se connecter en deux étapes : préparez votre application.',
  refusals: {
    wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis saisissez-le.',
    locked: 'Trop d’essais : attendez un quart d’heure, puis recommencez.',
    already: 'La connexion en deux étapes est déjà en place.',
    none: 'La connexion en deux étapes n’est pas en place.',
    own: 'Donnez un code de votre application, ou demandez à un autre administrateur.',
    unreadable: 'Cette demande est incomplète.',
    forbidden: 'Votre compte ne permet pas cette action.',
    unknown: 'Ce compte n’existe plus.',
  },
  signIn: {
    title: 'Connexion',
    email: 'E-mail',
    password: 'Mot de passe',
    forgotten: 'Mot de passe oublié ?',
    send: 'Se connecter',
    code: 'Code à six chiffres',
    codeHelp: 'Celui que montre votre application, ou un de vos codes de secours.',
    enrolTitle: 'Connexion en deux étapes',
    verify: 'Vérifier',
    back: 'Revenir',
  },
  enrolment: {
    scan: 'Avec une application de codes (FreeOTP, Aegis, Google Authenticator…), lisez ce dessin :',
    drawing: 'Code QR à lire avec l’application',
    type: 'Ou saisissez cette clé :',
    afterwards: 'Puis écrivez le code que l’application affiche.',
  },
  recovery: {
    title: 'Codes de secours',
    explanation:
      'Gardez-les en lieu sûr, hors de cet appareil : chacun ouvre votre compte une fois, si votre téléphone manque. Ils ne seront plus montrés.',
    kept: 'Je les ai gardés',
  },
  panel: {
    title: 'Connexion en deux étapes',
    states: {
      none: 'Elle n’est pas en place.',
      pending: 'Elle n’est pas encore en place : il manque un premier code.',
      confirmed: 'Elle est en place.',
    },
    left: (count: number) =>
      count === 0 ? 'Il ne reste aucun code de secours.' : `Codes de secours restants : ${count}.`,
    required: 'Elle est exigée : la prochaine connexion la demandera.',
    begin: 'Mettre en place',
    confirm: 'Vérifier',
    code: 'Code à six chiffres ou code de secours',
    renew: 'Renouveler les codes de secours',
    remove: 'Réinitialiser',
    removeOwn: 'Retirer de mon compte',
    sure: (name: string) => `Réinitialiser la connexion en deux étapes de ${name} ? Ses sessions seront fermées.`,
    removed: 'La connexion en deux étapes est réinitialisée.',
    renewed: 'Les anciens codes de secours ne valent plus rien.',
  },
  resetMail: (by: string): Letter => ({
    subject: 'MécaFormation : votre connexion en deux étapes a été réinitialisée',
    parts: [
      `${by} a réinitialisé la connexion en deux étapes de votre compte, et vos sessions ont été fermées.`,
      'À votre prochaine connexion, vous préparerez à nouveau une application de codes. Si vous n’avez rien demandé, prévenez un administrateur.',
    ],
  }),
}
