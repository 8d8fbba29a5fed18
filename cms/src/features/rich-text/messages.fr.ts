import type { FormulaRefusal } from '@mecaformation/domain/formulas/formula-refusal'
import type { ReadingEase } from '@mecaformation/domain/readability/readability'

const number = new Intl.NumberFormat('fr-FR')

const formulaRefusals: Record<FormulaRefusal, string> = {
  empty: 'Écrivez la formule, ou retirez-la.',
  dollars: 'Écrivez la formule sans les signes $ autour.',
  'unclosed-brace': 'Une accolade { n’est pas refermée.',
  'unopened-brace': 'Une accolade } ferme ce qui n’est pas ouvert.',
  'left-right': 'À chaque \\left il faut son \\right.',
  'begin-end': 'À chaque \\begin{…} il faut son \\end{…}.',
}

export const messages = {
  placeholder: 'Écrivez ici, ou tapez « / » pour insérer un élément…',
  slashMenu: 'Insérer un élément',
  groups: {
    safety: 'Mise en avant',
    illustration: 'Illustration',
    teaching: 'Apprendre et faire',
    mathematics: 'Mathématiques',
  },
  heading: { label: 'Titre {{headingLevel}}' },
  unorderedList: { label: 'Liste à puces' },
  orderedList: { label: 'Liste numérotée' },
  blocks: {
    label: 'Éléments',
    inlineBlocks: {
      create: 'Ajouter : {{label}}',
      edit: 'Modifier : {{label}}',
      label: 'Dans la phrase',
      remove: 'Supprimer : {{label}}',
    },
  },
  table: {
    label: 'Tableau',
    rowAbove: 'Ligne au-dessus',
    rowBelow: 'Ligne au-dessous',
    columnBefore: 'Colonne avant',
    columnAfter: 'Colonne après',
    headerRow: 'Ligne d’en-tête',
    headerColumn: 'Colonne d’en-tête',
    deleteRow: 'Supprimer la ligne',
    deleteColumn: 'Supprimer la colonne',
    deleteTable: 'Supprimer le tableau',
  },
  paste: {
    pictures: (count: number) =>
      count === 1
        ? 'Une image n’a pas été collée. Ajoutez-la par un bloc « Figure » : elle passe par la médiathèque, avec son texte de remplacement.'
        : `${count} images n’ont pas été collées. Ajoutez-les par des blocs « Figure » : elles passent par la médiathèque, avec leur texte de remplacement.`,
  },
  references: {
    label: 'Mots du lexique et codes défaut',
    kinds: { term: 'Lexique', code: 'Code défaut' },
    none: (typed: string) => `Aucun mot du lexique ni code défaut pour « ${typed} ».`,
    badQuery: 'La recherche est trop longue : quelques lettres suffisent.',
  },
  writing: {
    words: (count: number) => `${number.format(count)} mot${count > 1 ? 's' : ''}`,
    minutes: (count: number) => `${count} min de lecture`,
    eases: {
      easy: 'Lecture facile',
      fair: 'Lecture moyenne',
      hard: 'Lecture difficile',
      'very-hard': 'Lecture très difficile',
    } satisfies Record<ReadingEase, string>,
    easeHelp: (score: number) =>
      `Indice de Kandel et Moles : ${score} (70 et plus : facile ; moins de 30 : très difficile). Il mesure la longueur des phrases et des mots, rien d’autre.`,
    typography: {
      offer: 'Typographie française',
      nothing: 'La typographie est déjà juste : rien à changer.',
      done: (count: number) =>
        `${count} ${count > 1 ? 'changements appliqués' : 'changement appliqué'}. Annuler (Ctrl + Z) les reprend.`,
    },
  },
  versions: {
    inline: (kind: string, value: string) => `[${kind}\u00A0: ${value}]`,
    label: (name: string) => `${name}\u00A0: `,
    row: (name: string, number: number) => `${name} ${number}`,
    answers: { yes: 'oui', no: 'non' },
  },
  horizontalRule: { label: 'Ligne de séparation' },
  callout: {
    singular: 'Encadré',
    plural: 'Encadrés',
    tone: 'Ton',
    toneDescription: '« Danger » est réservé au danger électrique et au risque vital.',
    tones: { info: 'Information', conseil: 'Conseil', attention: 'Attention', danger: 'Danger' },
    title: 'Titre',
    body: 'Texte',
    bodyPlaceholder: 'Paragraphes et listes seulement…',
  },
  figure: {
    singular: 'Figure',
    plural: 'Figures',
    media: 'Image',
    caption: 'Légende',
    captionDescription: 'Une phrase courte. Ce que l’image montre se dit dans le texte de remplacement du média.',
  },
  formula: {
    singular: 'Formule',
    plural: 'Formules',
    tex: 'Formule en LaTeX',
    texDescription: 'Exemple : U = R \\times I. La virgule décimale s’écrit {,} et les unités \\mathrm{V}.',
    refusals: formulaRefusals,
    preview: 'Aperçu de la formule',
    faults: {
      unknownCommand: (command: string) => `Cette commande est inconnue : ${command}.`,
      unreadableAt: (rest: string) => `La formule ne se lit plus à partir de « ${rest} ».`,
      unfinished: 'La formule n’est pas finie : il manque une accolade ou un élément.',
      forbidden: (command: string) => `Cette commande est interdite ici : ${command}.`,
      notDrawn: 'Les cadres, les ratures et les tableaux à filets ne sont pas dessinés par les navigateurs.',
    },
  },
  link: {
    addressRefusal: 'Ce n’est pas une adresse complète : attendu https:// et un nom de site, mailto:, tel:, # ou /.',
  },
  video: { singular: 'Vidéo', plural: 'Vidéos', video: 'Vidéo' },
  schematic: {
    singular: 'Schéma interactif',
    plural: 'Schémas interactifs',
    schematic: 'Schéma',
    caption: 'Légende',
    captionDescription: 'Ce qu’il faut y voir ici. Une phrase courte, ou rien.',
  },
  exercise: {
    singular: 'Exercice',
    plural: 'Exercices',
    exercise: 'Exercice',
    exerciseDescription: 'Seuls les exercices d’entraînement sont proposés : un exercice noté ne se montre pas.',
  },
  procedure: {
    singular: 'Procédure',
    plural: 'Procédures',
    title: 'Titre',
    tools: 'Outillage',
    toolsDescription: 'Un outil ou un équipement de protection par ligne.',
    steps: 'Étapes',
    step: 'Étape',
    instruction: 'Ce qu’il faut faire',
    expected: 'Attendu',
    expectedDescription: 'Ce que l’on doit alors voir ou lire, avec l’unité et la tolérance.',
    warning: 'Attention',
    warningDescription: 'Ce qui peut blesser ou casser.',
  },
  keyPoints: {
    singular: 'À retenir',
    plural: 'À retenir',
    points: 'Points',
    pointsDescription: 'Un point par ligne, trois à cinq en tout.',
  },
  sourceQuote: {
    singular: 'Citation d’une source',
    plural: 'Citations d’une source',
    quote: 'Texte cité',
    quoteDescription: 'Mot pour mot, sans guillemets : le site les pose. Une citation reste courte.',
    source: 'Source',
    sourceDescription: 'Exemple : INRS, ED 6127, 2020.',
    url: 'Adresse de la source',
    urlRefusal: 'Ce n’est pas une adresse complète : attendu https:// et un nom de site.',
  },
  term: {
    singular: 'Mot du lexique',
    plural: 'Mots du lexique',
    term: 'Mot',
    text: 'Tel qu’il paraît dans la phrase',
    textDescription: 'Exemple : « calculateurs ». Vide, c’est le mot du lexique qui paraît.',
  },
  codeReference: { singular: 'Code défaut', plural: 'Codes défaut', code: 'Code' },
  inlineFormula: { singular: 'Formule dans le texte', plural: 'Formules dans le texte' },
}
