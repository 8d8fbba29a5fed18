import type { TestFault } from '@mecaformation/domain/diagnostic-codes/test-tree'

const nbsp = '\u00A0'

export const messages = {
  label: 'Arbre des essais',
  help: `Chaque essai a deux suites. Un texte qui envoie à un autre («${nbsp}Passez à l’essai${nbsp}4${nbsp}») y mène${nbsp}; les autres mènent à l’essai suivant.`,
  empty: 'Ajoutez un premier essai\u00A0: l’arbre se dessine ici.',
  test: (number: number, title: string) => `${number}. ${title === '' ? 'Essai sans titre' : title}`,
  good: 'Bon',
  bad: 'Mauvais',
  unsaid: 'Rien n’est dit.',
  next: (number: number) => `→ essai ${number}`,
  end: 'Fin du diagnostic',
  sound: 'Tous les essais sont atteints.',
  fault: (fault: TestFault): string => {
    const test = `Essai${nbsp}${fault.test + 1}${nbsp}: `
    switch (fault.kind) {
      case 'unknown':
        return `${test}il envoie à l’essai${nbsp}${fault.named}, qui n’existe pas.`
      case 'unreachable':
        return `${test}aucun essai n’y mène.`
      case 'loop':
        return `${test}il renvoie à l’essai${nbsp}${fault.to + 1}, d’où l’on revient ici${nbsp}: on tourne en rond.`
      case 'silent':
        return `${test}rien n’est dit de ce que montre un bon ou un mauvais résultat.`
      case 'undecided':
        return `${test}les deux résultats disent la même chose${nbsp}: il ne décide de rien.`
    }
  },
}
