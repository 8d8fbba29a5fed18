import type { TrainingLevel } from '@mecaformation/contracts/documents/skill'
import type { Facet } from './place-question.ts'

const number = (count: number) => count.toLocaleString('fr-FR')
const results = (count: number) => (count === 1 ? '1 résultat' : `${number(count)} résultats`)

/** Words of the search page, in the page and in its script. */
export const messages = {
  title: 'Recherche',
  description:
    'Cherchez un code défaut, un organe ou un symptôme dans les articles, formations, schémas, vidéos, exercices et mots du métier.',
  lead: 'Un code défaut, un organe, un symptôme : les accents sont facultatifs, une faute de frappe ne gêne pas.',
  field: 'Votre recherche',
  placeholder: 'P0420, turbo…',
  submit: 'Chercher',
  keys: 'Touche / pour revenir au champ, flèches pour parcourir les résultats, Entrée pour ouvrir, Échap pour revenir.',
  withoutScript:
    'La recherche fonctionne avec JavaScript, et le vôtre est coupé. Tout le site reste lisible : partez d’une rubrique ci-dessous. Un code tapé à l’accueil ouvre sa fiche quand elle existe ; sinon, « Codes défaut » montre toutes celles que nous avons.',
  filters: 'Filtrer',
  facets: { type: 'Type de page', technologie: 'Technologie', niveau: 'Niveau' } satisfies Record<Facet, string>,
  clearFilters: 'Retirer les filtres',
  types: {
    article: 'Articles',
    code: 'Codes défaut',
    formation: 'Formations',
    lecon: 'Leçons',
    schema: 'Schémas',
    video: 'Vidéos',
    exercice: 'Exercices',
    lexique: 'Lexique',
    technologie: 'Technologies',
    'enseignement-general': 'Enseignement général',
    guide: 'Guides',
    blog: 'Blog',
    faq: 'Questions fréquentes',
    offre: 'Tarifs',
    page: 'Présentation',
  },
  levels: {
    decouverte: 'Découverte',
    cap: 'CAP',
    'bac-pro': 'Bac pro',
    perfectionnement: 'Perfectionnement',
  } satisfies Record<TrainingLevel, string>,
  shelves: 'Parcourir les rubriques',

  hint: 'Tapez un mot, un code, ou choisissez un filtre.',
  searching: 'Recherche en cours…',
  found: (count: number, question: string) =>
    question === '' ? `${results(count)}.` : `${results(count)} pour « ${question} ».`,
  none: (question: string) => (question === '' ? 'Aucun résultat.' : `Aucun résultat pour « ${question} ».`),
  more: 'Afficher plus de résultats',
  failed:
    'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis cherchez de nouveau ; les rubriques restent accessibles.',
  pageTitle: (question: string, bare: string) => (question === '' ? bare : `« ${question} » · ${bare}`),

  help: {
    title: 'Pour trouver quand même',
    terms: 'Mots proches : ',
    withoutFilters: (count: number) => `Retirer les filtres : ${results(count)}`,
    advice: 'Essayez un mot plus court, un synonyme, ou le code seul (P0299). Ou partez d’une rubrique, plus bas.',
  },
  code: {
    label: 'Code défaut',
    loading: 'Lecture de la fiche…',
    driving: 'Puis-je rouler ? ',
    open: 'Ouvrir la fiche du code',
    missing: (code: string) => `Le code ${code} n’a pas encore sa page.`,
    impossible: (code: string) => `Le code ${code} n’existe pas : après la lettre vient un chiffre de 0 à 3.`,
    unreachable: 'La fiche n’a pas pu être lue : vérifiez votre connexion.',
    near: 'Codes proches expliqués ici : ',
    beginning: (beginning: string) => `Codes en ${beginning} expliqués ici : `,
  },
  recent: {
    title: 'Vos dernières recherches',
    note: 'Gardées sur cet appareil seulement.',
    refused: 'Vos recherches ne sont pas retenues.',
    clear: 'Effacer',
    refuse: 'Ne plus les retenir',
    accept: 'Les retenir sur cet appareil',
  },
}
