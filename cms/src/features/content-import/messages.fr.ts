const collections = {
  media: 'une image de content/media',
  technologies: 'une technologie',
  articles: 'un article',
  'diagnostic-codes': 'un code défaut',
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
    noSidecar: (sidecar: string) => `Il manque ${sidecar}, qui décrit cette image (alt, credit).`,
    noPicture: 'L’image que ce fichier décrit n’existe pas : ajoutez-la ou supprimez ce fichier.',
    codeName: (expected: string) => `Le fichier doit porter le nom de son code : ${expected}.`,
  },
  yaml: {
    syntax: (code: string) => `YAML : ${yamlFaults[code] ?? `syntaxe fausse (${code}).`}`,
    noFrontMatter: 'L’en-tête manque : le fichier commence par une ligne ---, ses champs, puis une ligne ---.',
    field: (path: string, reason: string) => (path === '' ? reason : `« ${path} » : ${reason}`),
    missing: 'champ obligatoire, à remplir.',
    unknownKeys: (keys: readonly string[]) => `champ inconnu : ${keys.join(', ')}. Corrigez son nom ou retirez-le.`,
    text: 'un texte est attendu ; mettez-le entre guillemets s’il contient un deux-points.',
    list: 'une liste est attendue, un élément par ligne après « - ».',
    number: 'un nombre entier est attendu.',
    record: 'des champs « nom: valeur » sont attendus.',
    oneOf: (values: readonly string[]) => `valeur inconnue : choisissez parmi ${values.join(', ')}.`,
    empty: 'il ne doit pas être vide.',
    tooLong: (most: number) => `pas plus de ${most} caractères.`,
    code: 'ce n’est pas un code : attendu une lettre P, C, B ou U, un chiffre de 0 à 3, trois caractères de 0 à F.',
    date: 'une date est attendue, comme 2027-11-22.',
    wrong: 'valeur refusée.',
  },
  mdx: {
    empty: 'L’article n’a pas de texte.',
    tab: 'Remplacez la tabulation par quatre espaces.',
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
    indented: 'Ligne décalée hors d’une liste : retirez les espaces du début.',
    listIndent: 'Une liste imbriquée se décale de quatre espaces par niveau, sous l’élément qui la contient.',
    listStart: 'Une liste numérotée commence à 1 ; pour la continuer après une figure, faites-en deux listes.',
    listMix: 'Au-delà de deux niveaux, une liste garde le type de celle qui la contient : puces ou numéros.',
    emptyItem: 'Cet élément de liste est vide.',
    quote: 'Une citation est du texte : « > » suivi d’une espace et d’une phrase.',
    tableDivider: 'La deuxième ligne d’un tableau est | --- | --- |, avec autant de colonnes que la première.',
    tableColumns: (found: number, expected: number) =>
      `Cette ligne a ${found} colonne${found > 1 ? 's' : ''}, l’en-tête en a ${expected}.`,
    tableRow: 'Une ligne de tableau commence et finit par une barre |.',
    tablePipe: 'Une cellule ne contient pas de barre | : reformulez.',
    tableEnd: 'Laissez une ligne vide après le tableau.',
    callout: 'Écrivez <Callout tone="…" title="…"> seul sur sa ligne, puis </Callout> seul sur la sienne.',
    calloutTone: (tones: readonly string[]) => `Ton de l’encadré : choisissez parmi ${tones.join(', ')}.`,
    calloutTitle: 'Donnez un titre à l’encadré.',
    calloutContent: 'Un encadré ne contient que des paragraphes et des listes.',
    calloutEmpty: 'L’encadré est vide.',
    openCallout: 'Cet encadré n’est pas refermé : ajoutez une ligne </Callout>.',
    closedCallout: 'Aucun encadré n’est ouvert : retirez </Callout> ou ajoutez son début.',
    figure: 'Écrivez <Figure media="…" caption="…" /> seul sur sa ligne.',
    figureMedium: 'Nommez l’image : media="fichier.svg".',
    inlineFormula: 'Une formule dans le texte s’écrit <M tex="…" />, sur une seule ligne et sans guillemet double.',
    unknownComponent: (name: string) => `Composant inconnu : ${name}. Restent Callout, Figure et M.`,
    html: (tag: string) => `Pas de HTML (${tag}) : servez-vous de Markdown.`,
    lessThan: 'Pas de « < » dans le texte : écrivez « inférieur à ».',
    brace: 'Pas d’accolade dans le texte : une formule s’écrit <M tex="…" />.',
    dollar: 'Pas de $ : une formule s’écrit <M tex="…" /> ou dans un bloc ```math.',
    picture: 'Pas de ![]() : une image s’écrit <Figure media="…" caption="…" />.',
    footnote: 'Pas de note de bas de page : dites-le dans le texte ou dans les sources.',
    entity: (entity: string) => `Écrivez le caractère lui-même au lieu de ${entity}.`,
    backtick: 'Un accent grave n’est pas refermé sur sa ligne.',
    linkText: 'Donnez un texte à ce lien.',
    link: (address: string) =>
      `Lien « ${address} » : écrivez articles/…, codes/…, technologies/… ou une adresse complète en https:// (parenthèses codées %28 et %29).`,
    leftover: (text: string) => `Ce passage n’a pas été compris : « ${text} ». Vérifiez *, **, \` et les crochets.`,
    unreadable: 'Ce texte, ou celui d’un encadré, n’a pas pu être lu. Retirez ce qui n’est pas du Markdown simple.',
  },
  unknownTarget: (collection: keyof typeof collections, name: string) =>
    `« ${name} » n’est pas ${collections[collection]} : corrigez le nom ou ajoutez le fichier.`,
  selfReference: 'Un code ne se cite pas lui-même.',
  refused: (path: string, reason: string) => (path === '' ? reason : `Refusé (${path}) : ${reason}`),
}

/** What the command says while it works. */
export const progressMessages = {
  steps: { media: 'Images', drafts: 'Documents nouveaux', documents: 'Publication' },
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
