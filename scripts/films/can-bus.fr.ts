/** What one reads in the film. */
export const words = {
  title: ['Bus CAN :', 'pourquoi 60 Ω'],
  note: 'CAN rapide, deux fils. Film sans parole, sous-titré.',
  ohmmeter: 'OHMMÈTRE',
  ends: {
    title: '1 · Deux fils, une résistance à chaque bout',
    units: ['Moteur', 'Freinage', 'Direction', 'Tableau de bord'],
    absorbed: 'Chaque bout absorbe le signal : pas d’écho.',
  },
  parallel: {
    title: '2 · 120 Ω et 120 Ω en parallèle',
    formula: '1 / R = 1 / 120 + 1 / 120',
    result: 'R = 60 Ω',
  },
  measure: {
    title: '3 · Mesurer le réseau au repos',
    steps: ['Contact coupé, réseau endormi', 'Batterie débranchée', 'Ohmmètre entre 6 et 14'],
    socket: 'Prise diagnostic',
    gateway: 'Si ce bus arrive à la prise sans passerelle',
  },
  signal: {
    title: '4 · En marche : deux tensions en miroir',
    recessive: 'récessif : 0 V entre les fils',
    dominant: 'dominant : 2 V entre les fils',
  },
  verdict: {
    title: '5 · Ce que dit l’ohmmètre',
    rows: [
      { ohms: 'environ 60 Ω', meaning: 'les deux résistances sont là' },
      { ohms: 'environ 120 Ω', meaning: 'une résistance manque, ou un fil est coupé' },
      { ohms: 'environ 40 Ω', meaning: 'une résistance de trop' },
      { ohms: 'près de 0 Ω', meaning: 'CAN-H et CAN-L se touchent' },
    ],
    further: '60 Ω ne prouve pas tout : l’oscilloscope confirme.',
  },
}
