export const messages = {
  placeholder: 'Écrivez ici, ou tapez « / » pour insérer un élément…',
  groups: { safety: 'Mise en avant', illustration: 'Illustration', mathematics: 'Mathématiques' },
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
  },
  inlineFormula: { singular: 'Formule dans le texte', plural: 'Formules dans le texte' },
}
