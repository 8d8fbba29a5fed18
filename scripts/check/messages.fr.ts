const nbsp = '\u00A0'

export const messages = {
  titles: {
    generated: 'Fichiers engendrés',
    style: 'Forme et style',
    lint: 'Règles typées',
    imports: 'Loi des imports',
    deadCode: 'Code mort',
    types: 'Types',
    content: 'Contenus',
    unit: 'Tests unitaires',
    integration: 'Tests d’intégration',
    build: 'Construction',
    start: 'Démarrage du produit',
    budgets: 'Poids des pages',
    pages: 'Liens, HTML et données des pages',
    journeys: 'Parcours au navigateur',
  },
  unknownPhase: (name: string, known: readonly string[]) =>
    `La phase «${nbsp}${name}${nbsp}» n’existe pas. Phases possibles${nbsp}: ${known.join(', ')}`,
  skipped: (needed: readonly string[]) => `Non exécuté${nbsp}: échec de ${needed.join(', ')}`,
  interrupted: 'Interrompu.',
  command: (line: string) => `$ ${line}`,
  generatedDiffers: (files: readonly string[], command: string) =>
    `${list(files)}\nne correspondent plus aux sources. Lancez${nbsp}: ${command}`,
  noReport: 'L’outil n’a pas écrit de rapport.',
  suiteFailed: (file: string) => `${file} n’a pas pu être chargé.`,
  weight: (what: string, bytes: number, budget: number) =>
    `${bytes <= budget ? '✓' : '✗'} ${what}${nbsp}: ${kilobytes(bytes)} sur ${kilobytes(budget)}`,
  heaviestPage: (address: string) => `page sans îlot la plus lourde (${address})`,
  fonts: 'polices de caractères',
  island: (address: string) => `îlot le plus lourd, sans sa bibliothèque (${address})`,
  script: (address: string) => `scripts d’une page sans îlot (${address})`,
  noPage: 'Le plan du site ne donne aucune page.',
  links: 'liens qui ne mènent nulle part',
  heads: 'titres, descriptions et adresses à revoir',
  validity: 'fautes de HTML',
  structuredData: 'données structurées à compléter',
  faultCount: (what: string, count: number) => `✗ ${what}${nbsp}: ${count}`,
  brokenLink: (link: string, page: string, reason: string) => `${link} (${reason}), sur ${page}`,
  onPage: (page: string, fault: string) => `${page}${nbsp}: ${fault}`,
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')}${nbsp}ko`
}

function list(names: readonly string[]): string {
  return names.map((name) => `  ${name}`).join('\n')
}
