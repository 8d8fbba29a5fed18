import type { videoOrigins } from '@mecaformation/contracts/documents/video'
import type { ChaptersRefusal } from '@mecaformation/domain/videos/chapters'

const origins: Record<(typeof videoOrigins)[number], string> = {
  upload: 'Notre fichier',
  external: 'Un autre site',
}

const chaptersRefusals: Record<ChaptersRefusal, string> = {
  'not-at-zero': 'Le premier chapitre commence à 0.',
  'not-in-order': 'Les chapitres se suivent : chacun commence après le précédent.',
  'beyond-end': 'Les chapitres commencent tous avant la fin du film.',
}

export const messages = {
  singular: 'Vidéo',
  plural: 'Vidéos',
  description: 'Un film court, ses sous-titres, son texte et ses chapitres.',
  tabs: { film: 'Film', text: 'Texte et chapitres' },
  origin: 'Le film est',
  origins,
  file: 'Fichier',
  fileHelp: 'MP4 (H.264) ou WebM. Sa durée est lue dans le fichier.',
  externalUrl: 'Adresse du film',
  externalUrlHelp:
    'En https. La page y mène par un lien, sans rien demander à ce site tant que le lecteur ne clique pas.',
  externalUrlRefusal: 'Écrivez l’adresse complète du film, en https.',
  fileRefusal: 'Choisissez le fichier du film.',
  duration: 'Durée (secondes)',
  durationHelp: 'Lue dans le fichier quand il est à nous ; à écrire sinon.',
  captions: 'Sous-titres',
  captionsHelp: 'Un fichier WebVTT (.vtt) en français, avec les bruits qui comptent.',
  captionsRefusal: 'Un film à nous se publie avec ses sous-titres.',
  poster: 'Image d’attente',
  transcript: 'Transcription',
  transcriptHelp: 'Un paragraphe par ligne : ce qui est dit et ce qui est montré.',
  chapters: 'Chapitres',
  chapter: 'Chapitre',
  chapterStart: 'Début (secondes)',
  chapterTitle: 'Titre',
  chaptersRefusals,
  notes: 'À retenir',
}
