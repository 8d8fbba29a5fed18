import type { WebVttFault } from '@mecaformation/domain/videos/web-vtt'
import type { MediaKind } from './media-types.ts'
import type { FilmRefusal } from './read-film.ts'
import type { SvgFault } from './svg-refusal.ts'

const svgRefusals: Record<SvgFault, (found: string) => string> = {
  'not-svg': () => 'Ce fichier n’est pas un dessin SVG.',
  doctype: (found) => `Ce dessin déclare « ${found} » : enregistrez-le sans DOCTYPE, entité ni feuille de style.`,
  script: (found) => `Ce dessin contient un script (« ${found} ») : enregistrez-le sans lui.`,
  handler: (found) => `Ce dessin contient du code dans un attribut « ${found} » : enregistrez-le sans lui.`,
  'foreign-content': (found) =>
    `Ce dessin contient du HTML ou un objet embarqué (« ${found} ») : convertissez-le en tracés ou en texte SVG.`,
  'external-reference': (found) =>
    `Ce dessin appelle un fichier extérieur (« ${found} ») : incorporez-le, ou retirez le lien.`,
}

const filmRefusals: Record<FilmRefusal, string> = {
  unreadable: 'Ce film est abîmé ou sans image : envoyez un MP4 ou un WebM.',
  pictureless: 'Ce film n’a que du son : exportez-le avec son image, en MP4 ou en WebM.',
  unplayable:
    'Les navigateurs ne savent pas tous lire ce film : enregistrez-le en MP4 (image H.264, son AAC) ou en WebM (VP9, Opus).',
}

const captionFaults: Record<WebVttFault, string> = {
  'no-header': 'la première ligne doit être « WEBVTT »',
  'no-cue': 'il n’y a aucun sous-titre',
  style: 'retirez les styles (STYLE, REGION) : chacun règle l’aspect de ses sous-titres',
  'bad-timing': 'écrivez les temps ainsi : 00:05.000 --> 00:08.500',
  'ends-before-it-begins': 'ce sous-titre finit avant de commencer',
  'begins-before-the-last': 'ce sous-titre commence avant le précédent',
  'empty-cue': 'ce sous-titre n’a pas de texte',
}

const heavy: Record<MediaKind, string> = {
  picture: 'Cette image',
  film: 'Ce film',
  captions: 'Ce fichier de sous-titres',
  document: 'Ce document',
}

const instead = 'créez un autre média, puis remplacez celui-ci partout.'
const otherKind: Record<MediaKind, string> = {
  picture: `Ce média est une image : envoyez une image à sa place, ou ${instead}`,
  film: `Ce média est un film : envoyez un film à sa place, ou ${instead}`,
  captions: `Ce média est un fichier de sous-titres : envoyez-en un autre à sa place, ou ${instead}`,
  document: `Ce média est un document PDF : envoyez un PDF à sa place, ou ${instead}`,
}

export const messages = {
  singular: 'Média',
  plural: 'Médias',
  description:
    'Photos, dessins, films, sous-titres et documents PDF. Les tailles des images pour téléphone et ordinateur sont faites à l’envoi.',
  alt: 'Texte de remplacement',
  altHelp:
    'Ce que l’image ou le film montre, en une ou deux phrases, pour qui ne le voit pas ; d’un autre fichier, son nom.',
  altPlaceholder: 'Multimètre branché entre la borne − de la batterie et la masse du moteur, moteur tournant.',
  credit: 'Crédit',
  creditHelp: 'Qui a fait l’image ou le film.',
  file: 'Fichier',
  duration: 'Durée (secondes)',
  originalName: 'Fichier d’origine',
  uploads: {
    title: 'Envoyer des fichiers',
    help: 'Déposez ici des photos, dessins, films, sous-titres ou PDF, ou choisissez-les. Un envoi coupé reprend où il en était.',
    choose: 'Choisir des fichiers',
    altOf: (name: string) => `Texte de remplacement de ${name}`,
    progressOf: (name: string) => `Envoi de ${name}`,
    sent: (percent: number) => `${percent}\u00A0%`,
    waiting: 'En attente',
    interrupted: 'Envoi coupé : il reprend dès que le réseau revient.',
    ready: 'Reçu : écrivez son texte de remplacement, puis ajoutez-le.',
    adding: 'Ajout…',
    added: 'Ajouté aux médias.',
    open: 'Ouvrir',
    openTwin: 'Ouvrir le média qui a ce fichier',
    add: 'Ajouter',
    addAll: (count: number) => `Ajouter les ${count} fichiers prêts`,
    retry: 'Réessayer',
    remove: 'Retirer',
    removeNamed: (name: string) => `Retirer ${name}`,
    unclear: 'Cet envoi ne dit pas son nom ou sa taille.',
    empty: 'Ce fichier est vide.',
    largePart: 'Cette partie du fichier dépasse 2 Mo : envoyez-le par la page des médias.',
    folder: 'Ranger dans',
    replace: 'Remplacer le fichier',
    replaceHelp: 'Ce qui le remplace paraît partout où ce média est montré, dès que vous sauvegardez.',
    tooLong: 'Plus d’octets sont venus que le fichier n’en a : recommencez son envoi.',
    wordless: 'Écrivez le texte de remplacement avant d’ajouter ce fichier.',
    signedOut: 'Votre session est finie : reconnectez-vous, puis reprenez l’envoi.',
    mayNotAdd: 'Votre rôle ne permet pas d’ajouter des médias.',
    gone: 'Cet envoi n’est plus attendu : recommencez-le.',
    unknown: 'Le serveur n’a pas pu prendre ce fichier. Réessayez dans un moment.',
  },
  refusals: {
    tooHeavy: (kind: MediaKind, megabytes: number) =>
      `${heavy[kind]} dépasse ${megabytes} Mo : réduisez sa taille avant de l’envoyer.`,
    /** For whatever goes past the heaviest kind. */
    farTooHeavy: (megabytes: number) => `Ce fichier dépasse ${megabytes} Mo : réduisez sa taille avant de l’envoyer.`,
    unknownType: 'Ce format n’est pas pris : envoyez un PNG, JPEG, WebP, AVIF, SVG, MP4, WebM, VTT ou PDF.',
    tooManyPixels: 'Cette image dépasse 64 millions de pixels : réduisez-la avant de l’envoyer.',
    unreadable: 'Cette image est abîmée ou d’un format inconnu : envoyez un PNG, JPEG, WebP, AVIF ou SVG.',
    sizeless: 'Ce dessin ne dit pas sa taille : donnez-lui un attribut viewBox, ou width et height en pixels.',
    captions: (line: number, fault: WebVttFault) => `Ligne ${line} des sous-titres : ${captionFaults[fault]}.`,
    captionsEncoding: 'Ces sous-titres ne sont pas en UTF-8 : enregistrez-les dans cet encodage.',
    document: 'Ce PDF est abîmé ou n’en est pas un : enregistrez-le à nouveau.',
    otherKind,
    duplicate: (alt: string) => `Ce fichier est déjà dans les médias : « ${alt} ».`,
    film: filmRefusals,
    svg: svgRefusals,
  },
}
