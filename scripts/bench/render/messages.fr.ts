export const messages = {
  building: 'Construction du site',
  measuring: (contender: string, size: number) => `Mesure : ${contender}, ${size} documents`,
  header: ['', 'documents', 'pages', 'secondes', 'en tout', 'processeur', 'pages/s', 'mémoire (Mo)'],
  contenders: {
    warm: 'éditeur chaud, sans compression',
    warmCompressed: 'éditeur chaud, avec compression',
    eleventy: 'Eleventy 3',
    astro: 'astro build',
  },
}
