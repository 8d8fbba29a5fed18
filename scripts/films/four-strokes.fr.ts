/** What one reads in the film. */
export const words = {
  title: ['Le cycle', 'à quatre temps'],
  note: 'Moteur essence, un cylindre. Film sans parole, sous-titré.',
  intake: 'admission',
  exhaust: 'échappement',
  strokes: [
    {
      title: '1 · Admission : 0 à 180°',
      lines: ['Le piston descend.', 'Soupape d’admission ouverte.', 'L’air et l’essence entrent.'],
    },
    {
      title: '2 · Compression : 180 à 360°',
      lines: ['Le piston remonte.', 'Deux soupapes fermées.', 'La pression dépasse 10 bar.'],
    },
    {
      title: '3 · Combustion et détente : 360 à 540°',
      lines: ['Étincelle un peu avant le haut.', 'Les gaz poussent le piston.', 'Le seul temps moteur.'],
    },
    {
      title: '4 · Échappement : 540 à 720°',
      lines: ['Le piston remonte.', 'Soupape d’échappement ouverte.', 'Les gaz brûlés sortent.'],
    },
  ],
  cycle: {
    title: '5 · Deux tours, un seul temps moteur',
    pressure: 'pression dans le cylindre',
    peak: '50 bar',
    names: ['adm.', 'comp.', 'dét.', 'éch.'],
    camshaft: 'L’arbre à cames fait un tour pour deux.',
  },
}
