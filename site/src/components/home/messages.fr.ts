/** Words of the home page. */
export const messages = {
  title: 'Apprendre la mécanique automobile',
  headline: ['Comprendre.', 'Mesurer.', 'Prouver.'],
  lead: 'Le métier de mécanicien s’apprend ici : cours suivis, schémas à explorer, exercices corrigés et codes défaut expliqués, du moteur thermique à l’hydrogène.',
  doors: {
    label: 'Par où commencer ?',
    learner: {
      title: 'J’apprends le métier',
      text: 'Des parcours leçon après leçon, du CAP au perfectionnement. La première leçon est libre, sans compte.',
      links: [
        { label: 'Voir les formations', address: '/formations/' },
        { label: 'M’entraîner tout de suite', address: '/exercices/' },
        { label: 'Réviser le français et le calcul', address: '/enseignement-general/' },
      ],
    },
    garage: {
      title: 'J’équipe mon garage',
      text: 'Former une équipe au diagnostic électronique et au véhicule électrique, après un audit dans l’atelier. Autre sujet : sur mesure.',
      links: [{ label: 'Comparer les offres', address: '/tarifs/' }],
      coaching: 'L’accompagnement, pas à pas',
      questions: { label: 'Questions fréquentes', address: '/faq/' },
    },
    code: {
      title: 'Je cherche un code',
      text: 'Ce que le calculateur a vu, si l’on peut rouler, et les essais dans l’ordre.',
      field: 'Code défaut',
      placeholder: 'P0420',
      submit: 'Ouvrir',
      all: 'Tous les codes',
    },
  },
  courses: 'Formations',
  allCourses: 'Toutes les formations',
  schematics: 'Des schémas à explorer',
  allSchematics: 'Tous les schémas',
  technologies: 'Sept technologies',
  promises: {
    title: 'Notre règle d’atelier',
    list: [
      {
        title: 'Une valeur a une unité',
        text: 'Et la condition dans laquelle elle vaut : à froid, au ralenti, en charge.',
      },
      {
        title: 'Une pièce se change sur preuve',
        text: 'Chaque essai dit quoi conclure s’il est bon, et s’il est mauvais.',
      },
      { title: 'Un fait a sa source', text: 'Norme, règlement ou référentiel, avec le jour où nous le relirons.' },
      {
        title: 'La sécurité passe devant',
        text: 'Traction électrique, hydrogène, haute pression : ce qui tue est dit en premier.',
      },
    ],
  },
  codes: 'Codes défaut',
  allCodes: 'Tous les codes',
  latestArticles: 'Derniers articles',
  allArticles: 'Tous les articles',
  parts: 'À voir aussi',
}
