/** Units as they must be written, by how they are often written wrongly. */
const misspelt: Readonly<Record<string, string>> = {
  Kw: 'kW',
  KW: 'kW',
  Kwh: 'kWh',
  KWh: 'kWh',
  KWH: 'kWh',
  Mpa: 'MPa',
  mpa: 'MPa',
  Kpa: 'kPa',
  KPa: 'kPa',
  Khz: 'kHz',
  KHz: 'kHz',
  Mhz: 'MHz',
  hz: 'Hz',
  HZ: 'Hz',
  Nm: 'N·m',
  'N.m': 'N·m',
  NM: 'N·m',
  Ohm: 'Ω',
  Ohms: 'Ω',
  ohm: 'Ω',
  ohms: 'Ω',
  '°c': '°C',
  v: 'V',
  Km: 'km',
  'Km/h': 'km/h',
  Kg: 'kg',
  KG: 'kg',
  Ah: 'Ah',
  ah: 'Ah',
  bars: 'bar',
  Bar: 'bar',
  Bars: 'bar',
  ml: 'mL',
  Mn: 'min',
  mn: 'min',
  'tr/mn': 'tr/min',
  Tr: 'tr',
  'Tr/min': 'tr/min',
}
const right = [
  ...['V', 'mV', 'kV', 'A', 'mA', 'kA', 'Ah', 'W', 'kW', 'Wh', 'kWh', 'Ω', 'mΩ', 'kΩ', 'MΩ', 'F', 'µF', 'nF'],
  ...['Hz', 'kHz', 'MHz', 'GHz', 'Pa', 'hPa', 'kPa', 'MPa', 'bar', 'mbar', 'N·m', 'N', 'daN', 'm', 'cm', 'mm'],
  ...['µm', 'km', 'km/h', 'm/s', 'g', 'mg', 'kg', 'L', 'mL', 'l', '°C', 'K', 'J', 'kJ', 's', 'ms', 'µs', 'min'],
  ...['h', 'tr/min', 'kbit/s', 'Mbit/s', '%'],
]
const anyUnit = [...new Set([...Object.keys(misspelt), ...right])]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[./]/g, '\\$&'))
  .join('|')
/** A number that is not part of a name (5W30, R134a, 2.0), the space after it, a unit that ends there. */
const measure = new RegExp(
  `(?<![\\p{L}\\d.,/·-])(\\d(?:[\\d\u00A0\u202F]*\\d)?(?:,\\d+)?)([ \u00A0\u202F]?)(${anyUnit})(?![\\p{L}\\d/·°’])`,
  'gu',
)

export interface BadMeasure {
  index: number
  written: string
  better: string
  /** Whether the unit itself is wrong, not only the space before it. */
  isMisspelt: boolean
}

/** Numbers whose unit is misspelt, or not held to them by a no-break space. */
export function badMeasures(text: string): BadMeasure[] {
  return [...text.matchAll(measure)].flatMap((match): BadMeasure[] => {
    const [written, number = '', space = '', unit = ''] = match
    const meant = misspelt[unit] ?? unit
    const isMisspelt = meant !== unit
    if (!isMisspelt && (space === '\u00A0' || space === '\u202F')) return []
    return [{ index: match.index, written, better: `${number}\u00A0${meant}`, isMisspelt }]
  })
}
