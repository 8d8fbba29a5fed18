/** What one reads in the film. */
export const words = {
  title: ['Lire l’oscillogramme', 'd’un capteur de vilebrequin'],
  note: 'Capteur inductif, cible 60 − 2. Film sans parole, sous-titré.',
  wheel: {
    title: '1 · La cible passe, la tension naît',
    sensor: 'capteur',
    target: 'cible',
    turn: '58 dents, 2 manquantes',
  },
  gap: {
    title: '2 · Un tour, un repère',
    teeth: 'une dent, une alternance',
    missing: 'deux dents manquent',
    use: 'Le repère dit où en est le piston 1.',
  },
  speed: {
    title: '3 · Le temps donne la vitesse',
    between: (time: string) => `entre deux repères : ${time}`,
    formula: 'N = 60 000 / 75',
    result: (speed: string) => `N = ${speed}`,
    tooth: (time: string) => `une dent : ${time}`,
  },
  height: {
    title: '4 · L’amplitude suit la vitesse',
    cranking: 'lancement, 250 tr/min',
    idle: 'ralenti, 750 tr/min',
    reason: 'Trois fois plus vite : trois fois plus haut, trois fois plus court.',
    hall: 'Un capteur à effet Hall garde la même hauteur.',
  },
  faults: {
    title: '5 · Trois images de défaut',
    rows: [
      'dent abîmée : un creux, à chaque tour',
      'entrefer trop grand : tout est petit',
      'cible voilée : une bosse par tour',
    ],
    proof: 'Comparez toujours plusieurs tours.',
  },
}
