const nbsp = '\u00A0'

export const messages = {
  preparing: {
    title: 'Le site se prépare…',
    text: 'Les pages arrivent dans quelques instants. Cette page se recharge toute seule.',
  },
  notFound: {
    title: 'Page introuvable',
    text: `Cette adresse ne mène nulle part${nbsp}: vérifiez-la, ou repartez de l’accueil.`,
  },
  gone: {
    title: 'Page retirée',
    text: 'Cette page a été retirée du site.',
  },
  fault: {
    title: 'Une panne nous arrête',
    text: 'La page existe, mais le serveur n’a pas pu la lire. Réessayez dans un instant.',
  },
  home: 'Accueil de MécaFormation',
  methodNotAllowed: 'Cette adresse se lit seulement.',
  refusals: {
    method: 'Le serveur ne connaît pas cette façon de demander.',
    crossSite: `Cette demande vient d’un autre site${nbsp}: rouvrez la page de MécaFormation et recommencez.`,
    lengthRequired: 'L’envoi doit annoncer sa taille (en-tête Content-Length).',
    fileTooHeavy: (megabytes: number) =>
      `Cet envoi est trop lourd${nbsp}: un fichier pèse ${megabytes}${nbsp}Mo au plus.`,
    signIn: 'Connectez-vous avant d’envoyer un fichier.',
    bodyTooHeavy: (megabytes: number) => `Cet envoi est trop lourd${nbsp}: ${megabytes}${nbsp}Mo au plus.`,
  },
  unsatisfiableRange: 'Le fichier est plus court que la partie demandée.',
  portTaken: (port: number) =>
    `Le port ${port} est déjà pris${nbsp}: arrêtez le programme qui l’occupe, ou choisissez-en un autre (PORT=${port + 1}).`,
}
