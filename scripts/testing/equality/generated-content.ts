import type { DocumentOf } from '@mecaformation/contracts/publication/documents'

/** What trade articles begin with, spread over the alphabet as titles are: unevenly. */
const subjects = [
  ...['Alternateur', 'Batterie', 'Boîte de vitesses', 'Bougie', 'Calculateur', 'Capteur de pression'],
  ...['Capteur de température', 'Charge rapide', 'Chute de tension', 'Climatisation', 'Courroie', 'Culasse'],
  ...['Débitmètre', 'Différentiel', 'Écran de bord', 'Embrayage', 'Essai dynamique', 'Étrier', 'Faisceau', 'Filtre'],
  ...['Frein', 'Géométrie', 'Hybride', 'Injecteur', 'Jauge', 'Lubrification', 'Mesure au multimètre', 'Moteur'],
  ...['Normes', 'Oscilloscope', 'Pompe', 'Pression de suralimentation', 'Réseau CAN', 'Roulement', 'Sonde lambda'],
  ...['Suspension', 'Turbo', 'Usure', 'Vanne EGR', 'Zone de travail'],
]
const published = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString()

function identity(id: string, n: number) {
  return {
    id,
    slug: id,
    summary: `Ce que l’essai numéro ${n} mesure, et comment il le prouve.`,
    publishedAt: published(n),
    updatedAt: published(n),
  }
}

function common(id: string, n: number, technologies: readonly string[]) {
  const [main = '', other = main] = [
    technologies[n % technologies.length],
    technologies[(n * 3 + 1) % technologies.length],
  ]
  return {
    ...identity(id, n),
    technologies: [...new Set([main, other])],
    sources: [],
    verifiedBy: '',
    reviewOn: null,
  }
}

/** Short articles of many titles; with `subject`, of titles that begin alike. */
export function generatedArticles(count: number, technologies: readonly string[], subject?: string) {
  return Array.from({ length: count }, (_, n): DocumentOf<'articles'> => {
    const text = `Mesure ${n} : relever la valeur, la comparer, conclure.`
    return {
      collection: 'articles',
      ...common(`article-${n}`, n, technologies),
      title: `${subject ?? subjects[(n * 7) % subjects.length]}, essai ${n}`,
      cover: null,
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    }
  })
}

/** Short pages of codes, each another one, over all letters. */
export function generatedCodes(count: number, technologies: readonly string[]) {
  return Array.from({ length: count }, (_, n): DocumentOf<'diagnostic-codes'> => {
    const number = ((n >> 2) * 5) % 0x4000
    const code = `${'PCBU'[n % 4]}${number.toString(16).toUpperCase().padStart(4, '0')}`
    return {
      collection: 'diagnostic-codes',
      ...common(`code-${n}`, n, technologies),
      title: `Circuit ${n} : signal hors plage`,
      code,
      system: 'moteur',
      severity: 'moderee',
      driving: 'oui',
      drivingAdvice: 'Jusqu’à l’atelier.',
      explanation: [],
      symptoms: [],
      causes: [],
      tests: [],
      repair: [],
      doNotReplaceBlindly: '',
      otherDecoding: '',
      relatedCodes: [],
      schematics: [],
      lessons: [],
    }
  })
}

/** The technologies of these ids, which are their slugs too. */
export function generatedTechnologies(ids: readonly string[]) {
  return ids.map((id, n): DocumentOf<'technologies'> => {
    return { collection: 'technologies', ...identity(id, n), title: `Technologie ${n + 1}`, order: n, introduction: [] }
  })
}
