import type { SvgRefusal } from './svg-refusal.ts'

const svgRefusals: Record<SvgRefusal, string> = {
  'not-svg': 'Ce fichier n’est pas un dessin SVG.',
  doctype: 'Ce dessin déclare un DOCTYPE ou des entités : enregistrez-le sans eux.',
  script: 'Ce dessin contient un script : enregistrez-le sans lui.',
  handler: 'Ce dessin contient du code dans un attribut « on… » : enregistrez-le sans lui.',
  'foreign-content':
    'Ce dessin contient du HTML ou un objet embarqué (foreignObject, iframe…) : convertissez-le en tracés ou en texte SVG.',
  'external-reference': 'Ce dessin appelle un fichier extérieur : incorporez-le, ou retirez le lien.',
}

export const messages = {
  singular: 'Média',
  plural: 'Médias',
  description: 'Photos et dessins. Les tailles pour téléphone et ordinateur sont faites à l’envoi.',
  alt: 'Texte de remplacement',
  altHelp: 'Ce que l’image montre, en une ou deux phrases, pour qui ne la voit pas.',
  altPlaceholder: 'Multimètre branché entre la borne − de la batterie et la masse du moteur, moteur tournant.',
  credit: 'Crédit',
  creditHelp: 'Qui a fait l’image.',
  file: 'Fichier',
  originalName: 'Fichier d’origine',
  refusals: {
    tooHeavy: 'Cette image dépasse 10 Mo : réduisez-la avant de l’envoyer.',
    tooManyPixels: 'Cette image dépasse 64 millions de pixels : réduisez-la avant de l’envoyer.',
    unreadable: 'Cette image est abîmée ou d’un format inconnu : envoyez un PNG, JPEG, WebP, AVIF ou SVG.',
    sizeless: 'Ce dessin ne dit pas sa taille : donnez-lui un attribut viewBox, ou width et height en pixels.',
    duplicate: (alt: string) => `Cette image est déjà dans les médias : « ${alt} ».`,
    svg: svgRefusals,
  },
}
