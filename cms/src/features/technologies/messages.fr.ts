export const messages = {
  singular: 'Technologie',
  plural: 'Technologies',
  description: 'Les grandes familles de véhicules et de métiers : chacune a sa page et rassemble ses contenus.',
  introduction: 'Introduction',
  introductionHelp:
    'Un paragraphe par ligne : ce que couvre la technologie, ce qu’un mécanicien en fait, les principaux risques.',
  concernsSafetyHelp:
    'Coché, tout ce qui enseigne des gestes sur cette technologie ne se publie qu’avec le visa d’un formateur.',
}
