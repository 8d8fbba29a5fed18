export const messages = {
  askCode: 'Saisissez le code de votre application, ou un code de secours.',
  askEnrolment: 'Ce compte doit se connecter en deux étapes : préparez votre application.',
  refusals: {
    wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis saisissez-le.',
    locked: 'Trop d’essais : attendez un quart d’heure, puis recommencez.',
    already: 'La connexion en deux étapes est déjà en place.',
    none: 'La connexion en deux étapes n’est pas en place.',
    own: 'Donnez un code de votre application, ou demandez à un autre administrateur.',
    unreadable: 'Cette demande est incomplète.',
    forbidden: 'Votre compte ne permet pas cette action.',
    unknown: 'Ce compte n’existe plus.',
  },
  resetMail: (by: string) => ({
    subject: 'MécaFormation : votre connexion en deux étapes a été réinitialisée',
    text: `${by} a réinitialisé la connexion en deux étapes de votre compte, et vos sessions ont été fermées.\n\nÀ votre prochaine connexion, vous préparerez à nouveau une application de codes. Si vous n’avez rien demandé, prévenez un administrateur.\n`,
  }),
}
