/** What visitors read when there is no page to show. */
export const messages = {
  search: 'Chercher dans le site',
  submit: 'Chercher',
  ways: 'Repartir d’ici',
  notFound: {
    status: '404',
    title: 'Cette page n’existe pas',
    explanation: 'L’adresse est peut-être mal recopiée, ou la page a changé de nom.',
    advice: 'Cherchez par un mot, un organe ou un code défaut ; ou repartez d’une des rubriques.',
  },
  gone: {
    status: '410',
    title: 'Cette page a été retirée',
    explanation: 'Elle a existé, mais son contenu n’est plus publié : il a été retiré ou remplacé.',
    advice: 'Une autre page traite peut-être du même sujet : cherchez-la, ou repartez d’une des rubriques.',
  },
  fault: {
    status: '500',
    title: 'Une panne de notre côté',
    explanation: 'Le serveur n’a pas su répondre. Vous n’y êtes pour rien, et la panne est notée dans son journal.',
    advice: 'Réessayez dans une minute. Si la panne dure, repartez d’une des rubriques.',
  },
}
