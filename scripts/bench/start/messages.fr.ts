const nbsp = '\u00A0'

export const messages = {
  cold: 'À froid (clone neuf, caches de npm et de pnpm vides)',
  warm: (n: number) => `À chaud, essai ${n}`,
  warmMedian: (runs: number) => `À chaud (médiane de ${runs} essais)`,
  heading: (commit: string) => `De la commande à un site qui répond, révision ${commit}${nbsp}:`,
  row: (title: string, duration: string) => `  ${title.padEnd(56)} ${duration.padStart(8)}`,
}
