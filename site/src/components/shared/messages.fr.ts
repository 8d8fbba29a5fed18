/** Words that several kinds of pages share. */
export const messages = {
  home: 'Accueil',
  tableOfContents: 'Sommaire',
  breadcrumb: 'Fil d’Ariane',
  sources: 'Sources',
  trust: 'Relecture',
  verifiedBy: (who: string) => `Faits vérifiés par : ${who}.`,
  reviewedOn: (day: string) => `À revoir le ${day}.`,
  technologies: 'Technologies',
  updatedOn: 'Mis à jour',
  publishedOn: 'Publié',
  reviewOn: 'À revoir le',
  minutes: (count: number) => `${count} min`,
  few: (shown: string, total: string) => `Les ${shown} plus récents, sur ${total}.`,
  fileSizes: { bytes: 'octets', kilobytes: 'Ko', megabytes: 'Mo' },
}
