import type { FolderFault } from '@mecaformation/domain/media/folder-path'

const faults: Record<FolderFault, string> = {
  'too-deep': 'Quatre dossiers l’un dans l’autre au plus : raccourcissez le chemin.',
  'too-long': 'Un nom de dossier a 60 caractères au plus.',
}

const files = (count: number) => `${count.toLocaleString('fr-FR')} fichier${count >= 2 ? 's' : ''}`

export const messages = {
  label: 'Dossier',
  help: 'Là où l’équipe range ce fichier. Une barre oblique range un dossier dans un autre : « Freinage/Disques ». Le site ne le montre pas.',
  placeholder: 'Freinage/Disques',
  faults,
  none: 'Sans dossier',
  panel: {
    region: 'Dossiers des médias',
    all: 'Tous les médias',
    files,
    empty: 'Aucun dossier encore : choisissez des fichiers dans la liste, puis rangez-les.',
    unreachable: 'Les dossiers ne peuvent pas être lus pour le moment.',
    rename: 'Renommer ce dossier',
    newName: 'Nouveau nom du dossier',
    save: 'Renommer',
    cancel: 'Annuler',
    renamed: (count: number) => `Renommé : ${files(count)}.`,
  },
  move: {
    title: (count: number) => `Ranger ${files(count)} dans`,
    help: 'Écrivez un dossier, existant ou nouveau ; laissez vide pour n’en avoir aucun.',
    act: 'Ranger',
    moved: (count: number) => `Rangé : ${files(count)}.`,
    refused: (count: number, reason: string) => `${files(count)} : rien n’a changé. ${reason}`,
    tooMany: 'Retirez d’abord la recherche : elle ne limite pas « tout sélectionner ».',
    unknown: 'Le rangement n’a pas abouti. Réessayez dans un moment.',
  },
  refusals: {
    mayNot: 'Votre rôle ne permet pas de ranger les médias.',
    unknown: 'Ce dossier n’existe plus.',
    itself: 'Un dossier ne peut pas aller dans lui-même.',
  },
}
