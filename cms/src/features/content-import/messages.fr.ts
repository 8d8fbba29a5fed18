import { type BlockTagName, blockTags, type InlineTagName, inlineTags } from './mdx/tag-names.ts'
import type { ImportedCollection } from './references.ts'

const collections: Record<ImportedCollection, string> = {
  media: 'un fichier de content/media',
  technologies: 'une technologie',
  courses: 'une formation',
  lessons: 'une leçon (écrivez formation/leçon)',
  articles: 'un article',
  'diagnostic-codes': 'un code défaut',
  schematics: 'un schéma',
  videos: 'une vidéo',
  exercises: 'un exercice',
  'general-education': 'une fiche d’enseignement général',
  glossary: 'un mot du lexique',
  skills: 'une compétence',
  offers: 'une offre',
  faq: 'une question fréquente',
  guides: 'un guide',
  posts: 'un billet',
  pages: 'une page',
  testimonials: 'un témoignage',
}
const yamlFaults: Record<string, string> = {
  BAD_INDENT: 'décalage faux : alignez cette ligne sur ses voisines.',
  TAB_AS_INDENT: 'une tabulation sert de décalage : mettez des espaces.',
  DUPLICATE_KEY: 'ce champ est écrit deux fois : gardez-en un.',
  MISSING_CHAR: 'il manque un signe, souvent un guillemet ou deux-points.',
  MULTILINE_IMPLICIT_KEY: 'un deux-points ou un guillemet égaré : mettez le texte entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY: 'un deux-points dans le texte : mettez le texte entre guillemets.',
  UNEXPECTED_TOKEN: 'signe inattendu : mettez le texte entre guillemets.',
  BAD_SCALAR_START: 'un texte ne commence pas par ce signe : mettez-le entre guillemets.',
}

/** Faults of content files, said to those who write them. */
export const messages = {
  files: {
    noFolder: (folder: string) => `Le dossier de contenus ${folder} n’existe pas.`,
    unexpected: (expected: string) => `Ce fichier n’a rien à faire ici : attendu ${expected}.`,
    badName: 'Le nom du fichier sera l’adresse : minuscules sans accent, chiffres et traits d’union seulement.',
    inFolder: (extension: string) => `Rangez ce fichier dans le dossier de sa formation : formation/leçon${extension}.`,
    noSidecar: (sidecar: string) => `Il manque ${sidecar}, qui décrit ce fichier (alt, credit).`,
    noMedium: 'Ce que ce fichier décrit n’existe pas : ajoutez-le ou supprimez ce fichier.',
    codeName: (expected: string) => `Le fichier doit porter le nom de son code : ${expected}.`,
  },
  yaml: {
    syntax: (code: string) => `YAML : ${yamlFaults[code] ?? `syntaxe fausse (${code}).`}`,
    noFrontMatter: 'L’en-tête manque : le fichier commence par une ligne ---, ses champs, puis une ligne ---.',
    field: (path: string, reason: string) => (path === '' ? reason : `« ${path} » : ${reason}`),
    missing: 'champ obligatoire, à remplir.',
    unknownKey: (key: string, known: readonly string[]) =>
      `champ inconnu : ${key}. Retirez-le, ou choisissez parmi ${known.join(', ')}.`,
    mistypedKey: (key: string, meant: string) => `champ inconnu : ${key}. Vouliez-vous dire ${meant} ?`,
    text: 'un texte est attendu ; mettez-le entre guillemets s’il contient un deux-points ou n’est fait que de chiffres.',
    list: 'une liste est attendue, un élément par ligne après « - ».',
    number: 'un nombre est attendu, avec un point pour la virgule.',
    boolean: 'true ou false est attendu.',
    record: 'des champs « nom: valeur » sont attendus.',
    oneOf: (values: readonly string[]) => `valeur inconnue : choisissez parmi ${values.join(', ')}.`,
    noType: (values: readonly string[]) => `dites de quoi il s’agit, parmi ${values.join(', ')}.`,
    empty: 'il ne doit pas être vide.',
    tooLong: (most: number) => `pas plus de ${most} caractères.`,
    atLeast: (least: number) => `${least} au moins.`,
    atMost: (most: number) => `${most} au plus.`,
    tooFew: (least: number) => (least === 1 ? 'un élément au moins.' : `${least} éléments au moins.`),
    tooMany: (most: number) => (most === 1 ? 'un seul élément.' : `${most} éléments au plus.`),
    date: 'une date est attendue, comme 2027-11-22.',
    target: (collections: readonly string[]) =>
      `un document est attendu : collection/adresse, parmi les collections ${collections.join(', ')}.`,
    linkTarget: 'un document (articles/chute-de-tension) ou une adresse du site (/formations/) est attendu.',
  },
  mdx: {
    empty: 'Le texte est vide.',
    tab: 'Remplacez la tabulation par des espaces.',
    fence: 'Un bloc entre ``` doit être une formule : écrivez ```math.',
    openFence: 'Cette formule n’est pas refermée : ajoutez une ligne ```.',
    emptyFormula: 'La formule est vide.',
    h1: 'Le titre de niveau 1 vient de l’en-tête : commencez par ##.',
    headingDepth: 'Pas de titre au-delà du niveau 4 (####).',
    headingSkip: (level: number, previous: number) =>
      `Titre de niveau ${level} après un niveau ${previous} : n’en sautez pas.`,
    headingSpace: 'Laissez une espace entre les # et le titre.',
    underlinedHeading:
      'Un titre s’écrit avec ##, pas en le soulignant ; pour un filet, laissez une ligne vide avant ---.',
    listStart: 'Une liste numérotée commence à 1 ; pour la continuer après une figure, faites-en deux listes.',
    emptyItem: 'Cet élément de liste est vide.',
    itemContent: 'Un élément de liste est une phrase, puis au besoin une liste : sortez le reste de la liste.',
    quote: 'Une citation est un seul paragraphe : « > » suivi d’une espace et d’une phrase.',
    tableDivider: 'La deuxième ligne d’un tableau est | --- | --- |, avec autant de colonnes que la première.',
    tableColumns: (found: number, expected: number) =>
      `Cette ligne a ${found} colonne${found > 1 ? 's' : ''}, l’en-tête en a ${expected}.`,
    tableEnd: 'Laissez une ligne vide après le tableau.',
    cellSpan: 'Une cellule étirée par <Cell columns="…" /> est suivie d’autant de cellules vides qu’elle en couvre.',
    calloutTone: (tones: readonly string[]) => `Ton de l’encadré : choisissez parmi ${tones.join(', ')}.`,
    calloutTitle: 'Donnez un titre à l’encadré.',
    calloutContent: 'Un encadré ne contient que des paragraphes et des listes.',
    calloutEmpty: 'L’encadré est vide.',
    figureMedium: 'Nommez l’image : media="fichier.svg".',
    procedureTitle: 'Donnez un titre à la procédure : title="…".',
    procedureStep:
      'Une étape est une phrase, puis au besoin « - Attendu : … » et « - Attention : … », une fois chacun.',
    quoteSource: 'Nommez la source de la citation : source="…".',
    plainText: 'Ce texte ne prend ni gras, ni lien, ni formule : écrivez-le simplement.',
    /** How each tag is written, for those who wrote it otherwise. */
    shapes: {
      Callout: 'Écrivez <Callout tone="…" title="…"> seul sur sa ligne, puis </Callout> seul sur la sienne.',
      Procedure:
        'Écrivez <Procedure title="…" tools="… ; …"> seul sur sa ligne, une liste numérotée, puis </Procedure> seul sur la sienne.',
      KeyPoints: 'Écrivez <KeyPoints> seul sur sa ligne, une liste à puces, puis </KeyPoints> seul sur la sienne.',
      SourceQuote:
        'Écrivez <SourceQuote source="…" url="…"> seul sur sa ligne, les mots cités, puis </SourceQuote> seul sur la sienne.',
      Figure: 'Écrivez <Figure media="…" caption="…" /> seul sur sa ligne.',
      Video: 'Écrivez <Video slug="…" /> seul sur sa ligne.',
      Schematic: 'Écrivez <Schematic slug="…" caption="…" /> seul sur sa ligne.',
      Exercise: 'Écrivez <Exercise slug="…" /> seul sur sa ligne.',
      M: 'Une formule dans le texte s’écrit <M tex="…" />, sur une seule ligne ; un guillemet double s’y écrit &quot;.',
      Term: 'Un mot du lexique s’écrit <Term slug="…" text="…" />, sur une seule ligne.',
      Code: 'Un code défaut s’écrit <Code slug="p0299" />, sur une seule ligne.',
      Cell: 'Le réglage d’une cellule s’écrit au début de celle-ci : <Cell columns="2" /> ou <Cell header="true" />.',
      br: 'Un retour à la ligne s’écrit <br />.',
      strong: 'Le gras s’écrit **…** ou <strong>…</strong>.',
      em: 'L’italique s’écrit *…* ou <em>…</em>.',
      u: 'Un texte souligné s’écrit <u>…</u>.',
      s: 'Un texte barré s’écrit <s>…</s>.',
      code: 'Un texte en lettres de code s’écrit `…` ou <code>…</code>.',
      sub: 'Un indice s’écrit <sub>…</sub>.',
      sup: 'Un exposant s’écrit <sup>…</sup>.',
    } satisfies Record<BlockTagName | InlineTagName, string>,
    openTag: (name: string) => `<${name}> n’est pas refermé : ajoutez </${name}>.`,
    closedTag: (name: string) => `</${name}> ne ferme rien ici : retirez-le, ou ajoutez son début.`,
    unknownAttribute: (name: string) => `Attribut inconnu de <${name}> : corrigez son nom ou retirez-le.`,
    unknownComponent: (name: string) =>
      `Composant inconnu : ${name}. Restent ${[...Object.keys(blockTags), ...Object.keys(inlineTags)].join(', ')}.`,
    html: (tag: string) => `Pas de HTML (${tag}) : servez-vous de Markdown.`,
    lessThan: 'Pas de « < » seul dans le texte : écrivez « inférieur à », ou \\<.',
    brace: 'Pas d’accolade dans le texte : une formule s’écrit <M tex="…" />.',
    dollar: 'Pas de $ : une formule s’écrit <M tex="…" /> ou dans un bloc ```math.',
    picture: 'Pas de ![]() : une image s’écrit <Figure media="…" caption="…" />.',
    footnote: 'Pas de note de bas de page : dites-le dans le texte ou dans les sources.',
    entity: (entity: string) => `Écrivez le caractère lui-même au lieu de ${entity}.`,
    backtick: 'Un accent grave n’est pas refermé sur sa ligne.',
    linkText: 'Donnez un texte à ce lien.',
    linkContent: 'Le texte d’un lien ne contient ni mot du lexique, ni code : écrivez-le simplement.',
    link: (address: string) =>
      `Lien « ${address} » : écrivez articles/…, codes/…, courses/… (le dossier et le nom du fichier), une adresse complète en https://, mailto:, tel:, ou un chemin du site en /.`,
    leftover: (text: string) => `Ce passage n’a pas été compris : « ${text} ». Vérifiez *, **, \` et les crochets.`,
    unsupported: 'Cet élément n’est pas de notre format : retirez-le.',
  },
  unknownTarget: (collection: ImportedCollection, name: string) =>
    `« ${name} » n’est pas ${collections[collection]} : corrigez le nom ou ajoutez le fichier.`,
  selfReference: 'un document ne se cite pas lui-même.',
  refused: (path: string, reason: string) => (path === '' ? reason : `Refusé (${path}) : ${reason}`),
}

/** What the command says while it works. */
export const progressMessages = {
  steps: { reading: 'Lecture', media: 'Fichiers', drafts: 'Documents nouveaux', documents: 'Publication' },
  progress: (step: string, done: number, total: number) => `${step} : ${done}/${total}`,
  counts: ({ created, updated, unchanged }: { created: number; updated: number; unchanged: number }) =>
    `✓ Contenus : ${created} créés, ${updated} mis à jour, ${unchanged} inchangés.`,
  valid: (files: number) => `✓ ${files} contenus contrôlés, aucune erreur.`,
  error: (place: string, message: string) => `${place} — ${message}`,
  checked: (count: number) => `✗ ${errors(count)}.`,
  refused: (count: number) => `✗ ${errors(count)} : rien n’a été importé.`,
  stopped: (count: number) =>
    `✗ ${errors(count)} : l’import s’est arrêté. Corrigez, puis relancez-le ; il reprend où il en est.`,
  usage: 'Usage : content:import [--check] [dossier]',
}

function errors(count: number): string {
  return `${count} erreur${count > 1 ? 's' : ''}`
}

/** What the export says. */
export const exportMessages = {
  counts: ({ written, unchanged, deleted }: { written: number; unchanged: number; deleted: number }) =>
    `✓ Fichiers : ${written} écrits, ${unchanged} inchangés, ${deleted} supprimés.`,
  deleted: (file: string) => `Supprimé : ${file}`,
  nameless: (collection: string, id: string) =>
    `${collection}/${id} n’a pas encore d’adresse : donnez-lui-en une pour l’exporter.`,
  unknownCollection: (collection: string, known: readonly string[]) =>
    `La collection « ${collection} » n’existe pas. Choisissez parmi ${known.join(', ')}.`,
  usage: 'Usage : content:export [--folder dossier] [--only collection,collection] [--drafts] [--prune]',
}
