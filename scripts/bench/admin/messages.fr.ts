const nbsp = '\u00A0'
const milliseconds = (value: number) => `${Math.round(value)}${nbsp}ms`

export const messages = {
  list: (codes: number) => `Liste de ${codes.toLocaleString('fr-FR')} codes, filtrée`,
  home: 'Accueil de l’administration',
  quantiles: ({ p50, p95, max }: { p50: number; p95: number; max: number }) =>
    `  p50 ${milliseconds(p50)} · p95 ${milliseconds(p95)} · max ${milliseconds(max)}`,
}
