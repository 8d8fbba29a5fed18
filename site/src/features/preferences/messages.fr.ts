import type { Preferences, Setting } from './preferences.ts'

const values: { [S in Setting]: Record<Preferences[S], string> } = {
  theme: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  size: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
  spacing: { usual: 'Normal', wide: 'Aéré' },
  font: { hyperlegible: 'Atkinson, très lisible', dyslexic: 'OpenDyslexic' },
}

/** Words of the display's settings. */
export const messages = {
  open: 'Affichage',
  title: 'Affichage',
  lead: 'Gardé sur cet appareil, pour ce site.',
  notKept: 'Ce navigateur refuse de garder le choix : il vaut pour cette page.',
  settings: { theme: 'Couleurs', size: 'Taille du texte', spacing: 'Espacement', font: 'Police' } as const,
  values,
  reset: 'Réglages d’origine',
  close: 'Fermer',
}
