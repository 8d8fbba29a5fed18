const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2).replace('.', ',')

export const messages = {
  weighing: 'Pesée de toutes les pages',
  measuring: (path: string, runs: number) => `Mesure : ${path}, ${runs} fois`,
  header: ['modèle', 'page la plus lourde', 'perf.', 'acc.', 'pratiques', 'SEO', 'LCP (s)', 'TBT (ms)', 'CLS', 'ko'],
  seconds,
  faults: (path: string, faults: readonly string[]) => `  ${path} : ${faults.join(', ')}`,
}
