import type {
  CodeSystem,
  DrivingAnswer,
  Likelihood,
  Severity,
} from '@mecaformation/contracts/documents/diagnostic-code'
import type { CodeDomain } from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import type { CodeSubSystem } from '@mecaformation/domain/diagnostic-codes/sub-system'

/** Words of the pages on diagnostic codes. */
export const messages = {
  type: 'Code défaut',
  plateBand: 'OBD',

  mayIDrive: 'Puis-je rouler ?',
  driving: {
    oui: 'Oui',
    'oui-avec-precaution': 'Oui, avec précaution',
    non: 'Non',
  } satisfies Record<DrivingAnswer, string>,

  severity: 'Gravité',
  severities: { faible: 'Faible', moderee: 'Modérée', elevee: 'Élevée', critique: 'Critique' } satisfies Record<
    Severity,
    string
  >,
  severityOf: (level: number, of: number) => `${level} sur ${of}`,
  system: 'Système',
  systems: {
    moteur: 'Moteur',
    alimentation: 'Alimentation',
    allumage: 'Allumage',
    suralimentation: 'Suralimentation',
    depollution: 'Dépollution',
    electricite: 'Électricité de bord',
    'chaine-de-traction': 'Chaîne de traction',
    reseau: 'Réseau de bord',
    freinage: 'Freinage',
    chassis: 'Châssis',
    carrosserie: 'Carrosserie',
  } satisfies Record<CodeSystem, string>,
  definition: 'Définition',
  standard: 'Générique (SAE J2012)',
  maker: 'Propre au constructeur',

  explanation: 'Ce que le calculateur a vu',
  symptoms: 'Symptômes',
  causes: 'Causes, de la plus à la moins probable',
  likelihoods: { frequente: 'Fréquente', possible: 'Possible', rare: 'Rare' } satisfies Record<Likelihood, string>,
  tests: 'Essais, dans l’ordre',
  tool: 'Outil :',
  procedure: 'Mode opératoire',
  expected: 'Attendu',
  ifGood: 'Si c’est bon',
  ifBad: 'Sinon',
  reading: 'Relevé',
  readingGood: 'Bon',
  readingBad: 'Mauvais',
  /** To fill in on paper. */
  fields: ['Véhicule', 'Immatriculation', 'Kilométrage', 'Nom', 'Date', 'Ordre de réparation'],
  traction: {
    title: 'Circuit de traction',
    text: 'Au-delà de 60 V en courant continu, la tension peut tuer. N’intervenez que si votre employeur vous a délivré le titre d’habilitation qui convient à l’opération, après consignation complète et vérification d’absence de tension au détecteur dédié ; un multimètre n’en est pas un. Suivez la procédure de l’employeur et celle du constructeur.',
  },
  measured: 'Valeur',
  range: {
    between: (minimum: string, maximum: string, unit: string) => `entre ${minimum} et ${maximum}${unit}`,
    exactly: (value: string, unit: string) => `${value}${unit}`,
    atLeast: (minimum: string, unit: string) => `au moins ${minimum}${unit}`,
    atMost: (maximum: string, unit: string) => `au plus ${maximum}${unit}`,
  },
  repair: 'Réparation, une fois la cause prouvée',
  schematics: 'Schémas utiles',
  lessons: 'Leçons pour comprendre',
  doNotReplaceBlindly: 'Ne remplacez pas à l’aveugle',
  otherDecoding: 'Un autre décodage existe',
  relatedCodes: 'Codes proches',

  shelf: {
    title: (codes: string) => `Codes ${codes}`,
    standard: 'Codes génériques, définis par la norme SAE J2012.',
    maker: 'Codes propres au constructeur : le même numéro n’a pas le même sens d’une marque à l’autre.',
    documented: (count: string) => `${count} expliqués ici.`,
    documentedOne: 'Un seul expliqué ici pour le moment.',
  },
  count: (count: string, isOne: boolean) => (isOne ? `${count} code` : `${count} codes`),
  subSystems: {
    'air-fuel-and-emissions': 'Dosage air-carburant et dépollution auxiliaire',
    'air-fuel': 'Dosage air-carburant',
    ignition: 'Allumage et ratés de combustion',
    emissions: 'Dépollution auxiliaire',
    'speed-idle-inputs': 'Vitesse, ralenti et entrées auxiliaires',
    inputs: 'Entrées auxiliaires',
    'computer-outputs': 'Calculateur et sorties auxiliaires',
    transmission: 'Transmission',
    hybrid: 'Propulsion hybride et électrique',
    'cylinder-deactivation': 'Désactivation de cylindres',
    'network-electrical': 'Réseau : partie électrique',
    'network-communication': 'Réseau : communication perdue',
    'network-software': 'Réseau : logiciel',
    'network-data': 'Réseau : données reçues',
    'modules-and-supply': 'Calculateurs et alimentations',
  } satisfies Record<CodeSubSystem, string>,

  list: {
    latest: 'Derniers codes',
    title: 'Codes défaut',
    description:
      'Les codes défaut OBD expliqués pour l’atelier : ce que le calculateur a vu, si l’on peut rouler, les causes probables et les essais dans l’ordre.',
    lead: 'Un code dit ce que le calculateur a mesuré, jamais quelle pièce changer. Chaque page donne les essais, dans l’ordre, avec les valeurs attendues.',
    none: 'Aucun code n’est publié pour le moment.',
  },
  domains: {
    powertrain: { letter: 'P', name: 'Groupe motopropulseur' },
    chassis: { letter: 'C', name: 'Châssis' },
    body: { letter: 'B', name: 'Carrosserie' },
    network: { letter: 'U', name: 'Réseau et communication' },
  } satisfies Record<CodeDomain, { letter: string; name: string }>,
  anatomy: {
    title: 'Lire un code',
    parts: [
      { part: 'P', name: 'Le domaine', meaning: 'P moteur et transmission, C châssis, B carrosserie, U réseau.' },
      { part: '0', name: 'L’origine', meaning: '0 norme, 1 constructeur. 2 et 3 dépendent de la lettre.' },
      { part: '4', name: 'Le sous-système', meaning: 'Ici la dépollution. Une norme en donne la liste.' },
      { part: '20', name: 'Le défaut', meaning: 'Le numéro du défaut dans ce sous-système.' },
    ],
    suffix: 'Un suffixe de deux caractères (P0299-00) précise parfois le type de défaut : la recherche l’accepte.',
  },
}
