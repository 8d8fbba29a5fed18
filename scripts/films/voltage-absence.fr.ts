/** What one reads in the film. */
export const words = {
  title: ['Une VAT', 'dans l’ordre'],
  note: 'Pour comprendre, pas pour intervenir. Sans parole, sous-titré.',
  before: {
    title: '1 · Avant d’entrer dans la zone',
    lines: [
      'Titre d’habilitation délivré par l’employeur',
      'Procédure du constructeur et de l’atelier',
      'Gants isolants de la bonne classe, écran facial',
      'Zone balisée, aucun tiers dedans',
    ],
    warning: 'Ce film prépare. Il n’autorise personne.',
  },
  cut: {
    title: '2 · Séparer, condamner, attendre',
    steps: ['Séparer', 'Condamner', 'Attendre le délai du constructeur'],
    further: 'Attendre ne prouve rien.',
  },
  proof: {
    title: '3 · Contrôler le détecteur',
    seen: ['Il voit la tension', 'de la source connue.'],
    verdict: 'Il est bon.',
  },
  search: {
    title: '4 · Chercher l’absence, trois fois',
    pairs: ['plus et moins', 'plus et caisse', 'moins et caisse'],
    nothing: 'rien',
    everywhere: 'À tous les points de la procédure.',
  },
  again: {
    title: '5 · Contrôler le détecteur, encore',
    seen: ['Il voit toujours la source :', 'l’absence est prouvée.'],
    verdict: 'Sinon, tout recommence.',
  },
  doubt: {
    title: '6 · Pourquoi pas un multimètre',
    meter: 'MULTIMÈTRE',
    causes: ['Cordon coupé : 0,0 V', 'Mauvaise position : 0,0 V', 'Fusible fondu : 0,0 V'],
    dedicated: 'Détecteur dédié : NF EN 61243-3',
    doubt: 'Un doute : le circuit est sous tension',
  },
  parts: {
    battery: ['Batterie', 'de traction'],
    separator: 'séparateur',
    inverter: 'Onduleur',
    capacitor: 'condensateur',
    body: 'caisse',
    source: ['Source', 'connue'],
    detector: 'DÉTECTEUR',
    seal: 'condamné',
  },
}
