/** What the publisher tells the people who run it. */
export const messages = {
  siteName: 'MécaFormation',
  tagline: 'La mécanique, apprise et prouvée.',
  diskFull: 'Plus de place sur le disque : le site reste tel quel, les publications attendent et reprendront seules.',
  diskReadOnly:
    'Écriture refusée par le disque : le site reste tel quel, les publications attendent et reprendront seules.',
  manifestUnreadable: (name: string) =>
    `Le fichier « ${name} » du site en ligne est illisible : tout le site sera rendu à nouveau.`,
}
