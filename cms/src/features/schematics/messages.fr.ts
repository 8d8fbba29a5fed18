import type { SchematicKind } from '@mecaformation/contracts/documents/schematic'

const kinds: Record<SchematicKind, string> = {
  electrique: 'Électrique',
  reseau: 'Réseau de communication',
  hydraulique: 'Hydraulique',
  pneumatique: 'Pneumatique',
  mecanique: 'Mécanique',
  thermodynamique: 'Thermodynamique',
}

export const messages = {
  singular: 'Schéma',
  plural: 'Schémas',
  description: 'Un dessin dont les points se nomment, s’expliquent et mènent plus loin.',
  tabs: { drawing: 'Dessin et points', reading: 'Lecture', links: 'Liens' },
  kind: 'Type',
  kinds,
  drawing: 'Dessin',
  drawingHelp: 'SVG de préférence. Les points se placent dessus, ci-dessous.',
  hotspots: 'Points',
  hotspot: 'Point',
  hotspotsHelp: 'Numérotés dans cet ordre, sur le dessin et dans la liste.',
  name: 'Nom',
  x: 'Horizontale (%)',
  y: 'Verticale (%)',
  placeHelp: '0 à gauche ou en haut, 100 à droite ou en bas.',
  text: 'Ce que c’est',
  terminals: 'Bornes',
  terminalsHelp: 'Comme sur les schémas : +BAT/30, +APC/15, masse/31.',
  target: 'Mène à',
  body: 'Comment le lire',
  relatedCodes: 'Codes défaut liés',
}
