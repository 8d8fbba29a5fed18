/** What one reads in the film. */
export const words = {
  title: ['Mesurer une chute', 'de tension en charge'],
  note: 'Circuit de démarrage 12 V. Film sans parole, sous-titré.',
  voltmeter: 'VOLTMÈTRE',
  wire: { title: '1 · Une liaison n’est jamais parfaite', example: '5 mΩ × 180 A = 0,9 V' },
  idle: { title: '2 · Sans courant, pas de chute', warning: 'La mesure ne dit rien.' },
  load: {
    title: '3 · En charge, la chute se voit',
    limit: (volts: string) => `Repère : ${volts} V au plus`,
    parallel: 'En parallèle sur la masse',
  },
  sum: {
    title: '4 · Tout s’additionne',
    cable: 'câble plus',
    contact: 'contact',
    starter: 'démarreur',
    ground: 'masse',
    battery: 'Batterie :',
  },
  halves: {
    title: '5 · Avancer jusqu’au tronçon fautif',
    upTo: (place: string) => `Du carter à : ${place}`,
    jump: 'La tension saute : la tresse',
    short: 'Essais de 5 s au plus',
  },
  repaired: {
    title: '6 · Réparer, mesurer de nouveau',
    again: 'Tresse remplacée',
    summary: ['En parallèle sur la liaison.', 'Circuit en charge.'],
    warning: '12 V seulement : jamais sur un circuit de traction',
  },
}
