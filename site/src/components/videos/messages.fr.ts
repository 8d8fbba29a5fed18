/** Words of the pages on videos. */
export const messages = {
  type: 'Vidéo',
  duration: 'Durée',
  verifiedBy: 'Vérifié par',
  captions: 'Sous-titres en français',
  noPlayer: 'Votre navigateur ne lit pas ce film. ',
  download: 'Enregistrer le film',
  watchAt: (host: string) => `Voir le film sur ${host}`,
  external: 'Ce film est sur un autre site. Rien ne lui est demandé tant que vous n’y allez pas.',
  credit: 'Crédit : ',
  chapters: 'Chapitres',
  notes: 'À retenir',
  transcript: 'Transcription',
  transcriptFollows: 'Texte qui suit le film',
  playFrom: (time: string) => `Lire le film à partir de ${time}`,
  relatedVideos: 'Dans la même technologie',
  more: 'Transcription, chapitres et sources',
  shelf: {
    title: (start: string) => `Vidéos : ${start}`,
    lead: (start: string, count: string) =>
      `${count} vidéos dont le titre commence par « ${start} », accents mis à part.`,
    leadOne: (start: string) => `La vidéo dont le titre commence par « ${start} », accents mis à part.`,
  },
  finder: { technology: 'Technologie', all: 'Toutes' },
  list: {
    title: 'Vidéos',
    description:
      'Films courts de mécanique automobile : une mesure ou une idée par film, avec sous-titres, chapitres et transcription.',
    lead: 'Une mesure ou une idée par film. Chacun a ses sous-titres, ses chapitres et son texte en entier.',
    alphabet: 'De A à Z',
    latest: 'Dernières vidéos',
    none: 'Aucune vidéo n’est publiée pour le moment.',
  },
}
