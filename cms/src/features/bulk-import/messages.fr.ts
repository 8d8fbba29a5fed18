import type { BulkCollection, LineReport } from '@mecaformation/contracts/bulk-import/report'
import type { Encoding, Reading } from './table/table.ts'

const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`
const mebibyte = 1024 * 1024

const encodings: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252 (Latin-1)',
}
const delimiters: Record<string, string> = {
  ';': 'points-virgules',
  ',': 'virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
}
const states: Record<LineReport['state'], string> = {
  new: 'À créer',
  changed: 'À modifier',
  unchanged: 'Déjà à jour',
  wrong: 'À corriger',
  left: 'Laissée de côté',
}
const outcomes: Record<LineReport['state'], string> = {
  new: 'Créé',
  changed: 'Modifié',
  unchanged: 'Déjà à jour',
  wrong: 'À corriger',
  left: 'Laissée de côté',
}
const fileNames: Record<BulkCollection, string> = {
  'diagnostic-codes': 'codes-defaut',
  exercises: 'exercices',
  glossary: 'lexique',
}

export const messages = {
  title: 'Import et export',
  yes: 'oui',
  no: 'non',
  /** Folded, as cells are compared. */
  yesWords: ['oui', 'o', 'vrai', 'x', '1', 'true', 'yes'],
  noWords: ['non', 'n', 'faux', '0', 'false', 'no'],
  blockType: 'Type',
  column: (number: number) => `Colonne ${number}`,
  fileNames,
  /** What people call columns besides their labels. */
  otherHeadings: {
    'Code défaut': 'code',
    DTC: 'code',
    Intitulé: 'title',
    Libellé: 'title',
    Mot: 'title',
    Terme: 'title',
    Nom: 'title',
    Description: 'summary',
    Slug: 'slug',
    Synonymes: 'otherNames',
    Source: 'sources',
    Technologie: 'technologies',
  } satisfies Record<string, string>,
  reading: (reading: Reading, lines: number) =>
    reading.kind === 'csv'
      ? `CSV en ${encodings[reading.encoding]}, séparé par des ${delimiters[reading.delimiter] ?? reading.delimiter}, ${count(lines, 'ligne')}.`
      : `Feuille « ${reading.sheet} », ${count(lines, 'ligne')}.${reading.otherSheets > 0 ? ' Les autres feuilles du classeur ne sont pas lues.' : ''}`,
  file: {
    empty: 'Ce fichier est vide.',
    onlyHeadings: 'Ce fichier n’a que ses en-têtes : il faut une ligne par document.',
    tooHeavy: (bytes: number) =>
      `Ce fichier dépasse ${bytes / mebibyte} Mo : partagez-le en plusieurs. Rien n’a été écrit.`,
    tooManyLines: (found: number, most: number) =>
      `Ce fichier a ${count(found, 'ligne')} ; un import en prend ${most.toLocaleString('fr-FR')} au plus. Partagez-le en plusieurs fichiers.`,
    tooManyColumns: (found: number, most: number) =>
      `Ce fichier a ${found} colonnes ; un import en prend ${most} au plus.`,
    vast: (lines: number, columns: number) =>
      `Une cellule de ce classeur est très loin du début. Gardez au plus ${lines.toLocaleString('fr-FR')} lignes et ${columns} colonnes, et supprimez le reste de la feuille.`,
    bomb: 'Ce classeur est bien plus gros une fois ouvert : il n’a pas été lu. Enregistrez vos lignes dans un classeur neuf.',
    noText: 'Ce fichier n’est pas un tableau : choisissez un fichier CSV ou Excel (.xlsx).',
    noWorkbook: 'Ce fichier n’est pas un classeur Excel : enregistrez-le au format .xlsx ou CSV.',
    brokenWorkbook:
      'Ce classeur est abîmé, ou protégé par un mot de passe : enregistrez-le de nouveau au format .xlsx.',
    oldExcel:
      'Ce classeur est d’un ancien format, ou protégé par un mot de passe : enregistrez-le au format .xlsx ou CSV.',
    openQuote: (line: number) => `Un guillemet n’est pas refermé, ou mal placé, vers la ligne ${line}.`,
  },
  cell: {
    number: (text: string) => `« ${short(text)} » n’est pas un nombre.`,
    day: (text: string) => `« ${short(text)} » n’est pas une date, comme 22/11/2027.`,
    yesOrNo: (text: string) => `« ${short(text)} » : écrivez oui ou non.`,
    option: (text: string, options: readonly string[]) =>
      `« ${short(text)} » n’est pas un choix : écrivez ${options.map((option) => `« ${option} »`).join(', ')}.`,
    noKind: 'Dites de quel type est la question.',
    otherKind: 'Cette colonne n’est pas pour ce type de question : videz la cellule.',
  },
  line: {
    noCode: 'Le code manque.',
    badCode: (text: string) => `« ${short(text)} » n’est pas un code défaut, comme P0420.`,
    noTitle: 'Il manque un titre, ou une adresse.',
    twice: (before: number) => `Même document qu’à la ligne ${before} : gardez-en une.`,
    missing: 'À remplir pour publier.',
    unknown: (name: string) => `« ${short(name)} » n’existe ni dans la bibliothèque, ni dans ce fichier.`,
    needsWrong: (other: number) => `Renvoie au document de la ligne ${other}, qui est à corriger.`,
    toComplete: (columns: readonly string[]) => `À compléter avant de publier : ${columns.join(', ')}.`,
    publishesDraft: 'Ce document a des changements en attente : ils seraient publiés avec cette ligne.',
    partial: (field: string) =>
      `« ${field} » : le document en dit plus que les colonnes du fichier, et le perdrait. Exportez-le d’abord pour avoir toutes ses colonnes, ou ignorez celles-ci.`,
  },
  refusals: {
    request: 'Cette demande est incomplète : rechargez la page et recommencez.',
    columns: 'Deux colonnes mènent au même champ, ou l’une à aucun : choisissez de nouveau.',
    mayNot: 'Votre compte ne permet pas d’écrire ces documents.',
    changed: 'Des documents ont changé depuis l’aperçu : rien n’a été écrit. Relisez l’aperçu, puis recommencez.',
    refusedLine: (line: number) => `La ligne ${line} a été refusée : rien n’a été écrit.`,
    wrongLines: 'Des lignes sont à corriger : rien n’a été écrit.',
    longCell: (most: number) =>
      `Un texte dépasse les ${most.toLocaleString('fr-FR')} signes d’une cellule Excel : exportez en CSV.`,
  },
  view: {
    intro:
      'Faites entrer des codes, des exercices ou des mots du lexique depuis un tableau, ou sortez-les pour les retravailler.',
    importTitle: 'Importer un tableau',
    exportTitle: 'Exporter',
    exportHelp: 'Le dernier texte de chaque document, brouillons compris. Le fichier se réimporte tel quel.',
    exportAs: (collection: string, format: string) => `${collection} en ${format}`,
    collection: 'Que contient le fichier ?',
    file: 'Fichier CSV ou Excel (.xlsx)',
    choose: 'Choisir un fichier',
    noFile: 'Aucun fichier choisi',
    fileHelp: (lines: number, mebibytes: number) =>
      `Une ligne par document, ${lines.toLocaleString('fr-FR')} au plus, ${mebibytes} Mo au plus. Pour partir d’un modèle, exportez d’abord.`,
    noRight: 'Votre compte ne permet pas d’importer.',
    columnsTitle: (all: number, ignored: number) =>
      ignored === 0 ? `Colonnes (${all})` : `Colonnes (${all}, dont ${ignored} sans champ)`,
    columnsTable: 'Colonnes du fichier et champs',
    linesTable: 'Lignes du fichier',
    columnsHelp: 'Vérifiez où mène chaque colonne. Une colonne ignorée ne change rien.',
    heading: 'Dans le fichier',
    sample: 'Exemple',
    target: 'Champ',
    targetOf: (heading: string) => `Champ de la colonne ${heading}`,
    ignored: 'Ignorer',
    publish: 'Publier ce qui est importé',
    publishHelp: 'Sinon, tout reste en brouillon jusqu’à ce que quelqu’un publie.',
    previewTitle: 'Aperçu',
    resultTitle: 'Résultat',
    line: 'Ligne',
    document: 'Document',
    state: 'Ce qui se passera',
    remarks: 'Remarques',
    changes: (fields: readonly string[]) => `Change : ${fields.join(', ')}.`,
    filter: 'Lignes montrées',
    all: 'Toutes',
    more: (rest: number) => `et ${count(rest, 'autre ligne', 'autres lignes')}`,
    colon: ' : ',
    states,
    outcomes,
    stateCount: (state: LineReport['state'], number: number) => `${states[state]} : ${number.toLocaleString('fr-FR')}`,
    writeAll: (number: number) => `Tout écrire (${count(number, 'document')})`,
    writeRight: (number: number, wrong: number) =>
      `Écrire les lignes justes (${number.toLocaleString('fr-FR')}), sans les ${wrong.toLocaleString('fr-FR')} à corriger`,
    nothingToWrite: 'Rien à écrire : tout est déjà à jour, ou à corriger.',
    correct: 'Corrigez le fichier et choisissez-le de nouveau, ou écrivez seulement les lignes justes.',
    reading: 'Lecture du fichier…',
    writing: 'Écriture en cours : gardez cette page ouverte…',
    written: (number: number, publish: boolean) =>
      publish
        ? `${count(number, 'document écrit et publié', 'documents écrits et publiés')}.`
        : `${count(number, 'document écrit', 'documents écrits')} en brouillon.`,
    again: 'Importer un autre fichier',
    unreachable: 'Le site ne répond pas : rien n’est perdu, réessayez dans un instant.',
    fileChanged: 'Le fichier a changé sur votre ordinateur : choisissez-le de nouveau.',
  },
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
