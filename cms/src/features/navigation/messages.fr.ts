import type { NoticeKind } from '@mecaformation/contracts/documents/navigation'

const noticeKinds: Record<NoticeKind, string> = { info: 'Information', attention: 'Attention' }

export const messages = {
  label: 'Navigation',
  description:
    'Les liens du haut et du bas de chaque page, et le bandeau. Tant que rien n’est publié ici, le site montre ses rubriques.',
  header: 'Liens du haut de page',
  headerHelp: 'Six au plus tiennent bien sur un téléphone. Sans aucun lien, le site montre ses rubriques.',
  footer: 'Liens du pied de page',
  footerHelp:
    'Les pages légales, le flux RSS et le plan du site s’y ajoutent d’eux-mêmes. Sans aucun lien, le site montre ses rubriques.',
  link: { singular: 'Lien', plural: 'Liens' },
  linkLabel: 'Texte du lien',
  linkLabelHelp: 'Laissé vide, c’est le titre du document, et il le suit quand il change.',
  labelRefusal: 'Une adresse n’a pas de titre : écrivez le texte du lien.',
  notice: 'Bandeau',
  noticeHelp: 'Une phrase en haut de toutes les pages. Effacez-la pour retirer le bandeau.',
  noticeText: 'Texte du bandeau',
  noticeKind: 'Genre',
  noticeKinds,
}
