/** Words of the page of skills. */
export const messages = {
  type: 'Page',
  title: 'Compétences visées',
  description:
    'Les compétences que visent les formations de MécaFormation : leur code, ce qu’il faut savoir faire et le référentiel d’où elles viennent.',
  lead: 'Chaque objectif de nos formations se rattache à une compétence d’un référentiel. Les voici, avec ce qu’il faut savoir faire.',
  none: 'Aucune compétence n’est publiée pour le moment.',
}
