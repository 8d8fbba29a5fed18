import type { ChannelKind } from '@mecaformation/contracts/documents/organisation'

const channelKinds: Record<ChannelKind, string> = {
  courriel: 'Par courriel',
  telephone: 'Par téléphone',
  whatsapp: 'Par WhatsApp',
}

/** Words on who stands behind the site, and how to reach them. */
export const messages = {
  type: 'Page',
  contact: {
    title: 'Contact',
    description:
      'Joindre MécaFormation : courriel, téléphone, horaires, référent handicap, et quoi écrire pour avoir une réponse utile.',
    lead: 'Une question sur une formation, une erreur à signaler, un garage à former : des personnes vous répondent.',
    channels: 'Nous joindre',
    channelKinds,
    hours: 'Horaires',
    delay: 'Réponse',
    none: 'L’adresse électronique et le numéro de téléphone paraîtront ici dès que l’organisme les aura saisis.',
    plannedHours: [
      { kind: 'courriel', hours: 'Du lundi au vendredi, de 8 h à 18 h' },
      { kind: 'telephone', hours: 'Du lundi au vendredi, de 9 h à 17 h' },
    ] as const,
    address: 'Adresse',
    before: 'Avant d’écrire',
    beforeList: [
      {
        title: 'Une formation, un prix, un financement',
        text: 'Dites votre métier, ce que vous savez déjà mesurer et vos disponibilités.',
        links: [
          { label: 'Questions fréquentes', address: '/faq/' },
          { label: 'Comparer les offres', address: '/tarifs/' },
        ],
      },
      {
        title: 'Une erreur dans une page',
        text: 'Donnez l’adresse de la page et la phrase ; une mesure ou une source aide à corriger vite.',
        links: [{ label: 'Chercher une page', address: '/recherche/' }],
      },
      {
        title: 'Un véhicule en panne',
        text: 'Nous n’établissons pas de diagnostic à distance. La page de chaque code dit si l’on peut rouler, et les essais dans l’ordre.',
        links: [{ label: 'Chercher un code défaut', address: '/codes/' }],
      },
    ],
  },
  disability: 'Handicap : un référent à votre écoute',
  disabilityLead:
    'Aménagement des leçons, temps supplémentaire aux évaluations, matériel : dites ce qu’il vous faut avant l’inscription, nous l’étudions avec vous.',
  disabilityNone: 'Le nom du référent handicap paraîtra ici dès que l’organisme l’aura saisi.',
  referent: 'Référent handicap',
  toContact: 'Nous contacter',
  trainers: 'Formateurs',
  partners: 'Partenaires',
  indicators: 'Résultats',
  everyCourse: 'Toutes formations réunies',
  measured: (period: string, headCount: number) =>
    `${period}, sur ${headCount} ${headCount > 1 ? 'personnes' : 'personne'}`,
  source: (source: string) => `Source : ${source}`,
  testimonials: 'Ce qu’ils en disent',
}
