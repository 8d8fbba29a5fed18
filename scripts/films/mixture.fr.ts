/** What one reads in the film. */
export const words = {
  title: ['Mélange : ce que disent', 'les corrections'],
  note: 'Moteur essence. Film sans parole, sous-titré.',
  loop: {
    title: '1 · Une boucle qui se corrige',
    parts: ['Calculateur', 'Injecteurs', 'Moteur', 'Sonde lambda'],
    lean: 'Trop d’oxygène ? Il ajoute du carburant.',
  },
  learn: {
    title: '2 · STFT réagit, LTFT apprend',
    fault: 'le défaut arrive',
    short: 'STFT : court terme',
    long: 'LTFT : long terme',
    trap: 'STFT revenu à 0 % ne veut pas dire réparé.',
    time: 'temps',
  },
  total: {
    title: '3 · Les deux se multiplient',
    given: (short: string, long: string) => `STFT +${short} % · LTFT +${long} %`,
    formula: (short: string, long: string, total: string) => `${short} × ${long} = ${total}`,
    result: (percent: string) => `Correction : +${percent} %`,
    limit: 'Entre −5 et +5 % : rien. Au-delà de 10 % : on cherche.',
  },
  cases: {
    title: '4 · Comparer deux régimes',
    leak: 'Prise d’air de 0,6 g/s',
    starved: 'Carburant qui manque',
    leakPlaces: ['ralenti', '2 500 tr/min'],
    starvedPlaces: ['ralenti', 'pleine charge'],
    leakReason: ['L’air en trop pèse', 'surtout au ralenti.'],
    starvedReason: ['Le débit manque', 'quand on en demande.'],
  },
  sides: {
    title: '5 · Lire le signe',
    plus: ['+', 'il ajoute : le mélange était pauvre'],
    minus: ['−', 'il retire : le mélange était riche'],
    trap: ['Un raté d’allumage laisse de l’oxygène :', 'il imite un mélange pauvre.'],
    end: 'Réparez le raté, puis relisez.',
  },
}
