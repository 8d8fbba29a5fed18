const nbsp = '\u00A0'

export const messages = {
  heading: (documents: number) => `Import de ${documents} documents`,
  seconds: (name: string, seconds: number) => `  ${name.padEnd(28)} ${seconds.toFixed(1)}${nbsp}s`,
  memory: (name: string, bytes: number) => `  ${name.padEnd(28)} ${Math.round(bytes / 1e6)}${nbsp}Mo`,
  first: 'premier import',
  second: 'sans rien à faire',
  cpu: 'dont processeur',
  peak: 'mémoire au plus haut',
}
