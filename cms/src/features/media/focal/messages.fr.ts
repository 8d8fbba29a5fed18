export const messages = {
  label: 'Point d’intérêt',
  x: 'De gauche à droite (%)',
  y: 'De haut en bas (%)',
  region: 'Point d’intérêt de l’image',
  help: 'Là où le site coupe l’image, il garde ce point au plus près du milieu. Cliquez sur l’image, glissez le point, ou déplacez-le par les flèches (Maj : dix fois plus loin).',
  mark: (x: string, y: string) => `Point d’intérêt, à ${x} % de la gauche et ${y} % du haut`,
  center: 'Remettre au milieu',
  previews: 'Ce que le site montre',
  shapes: {
    still: 'Dans les listes de films (16:9)',
    share: 'Quand on partage la page (1200 × 630)',
  },
  whole: 'L’image entière : elle a déjà cette forme.',
  tooSmall: 'L’image est trop petite pour être coupée ainsi : elle est montrée entière.',
}
