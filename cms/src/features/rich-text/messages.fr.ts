import type { FormulaRefusal } from '@mecaformation/domain/formulas/formula-refusal'

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
  groups: { safety: 'Mise en avant', illustration: 'Illustration', mathematics: 'Mathématiques' },
  heading: { label: 'Titre {{headingLevel}}' },
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
  },
  link: {
    addressRefusal: 'Ce n’est pas une adresse complète : attendu https:// et un nom de site, mailto:, tel:, # ou /.',
  },
  inlineFormula: { singular: 'Formule dans le texte', plural: 'Formules dans le texte' },
}
