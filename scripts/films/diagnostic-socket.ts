import { colours, text } from './drawing.ts'

/** Where a pin of the drawn socket is: 1 to 8 above, 9 to 16 below, as one looks into it. */
export function pinAt(pin: number): { x: number; y: number } {
  return { x: 700 + ((pin - 1) % 8) * 62, y: pin <= 8 ? 450 : 560 }
}

/** CAN-H and CAN-L. */
const canPins = new Map<number, string>([
  [6, colours.petrol],
  [14, colours.wrong],
])

/** The diagnostic socket (ISO 15031-3) of a car, with the pins of CAN in their colours. */
export function socket(title: string): string {
  const pins = Array.from({ length: 16 }, (_, index) => {
    const pin = index + 1
    const { x, y } = pinAt(pin)
    const isCan = canPins.has(pin)
    // Between the rows, where no lead comes.
    const label = pin <= 8 ? y + 44 : y - 26
    return `<rect x="${x - 16}" y="${y - 16}" width="32" height="32" rx="4" fill="${canPins.get(pin) ?? colours.line}"/>${text(String(pin), x, label, { size: isCan ? 34 : 24, anchor: 'middle', plain: !isCan })}`
  })
  return [
    `<path d="M640 406H1194L1166 606H668Z" fill="${colours.surface}" stroke="${colours.ink}" stroke-width="5" stroke-linejoin="round"/>`,
    text(title, 917, 650, { size: 30, anchor: 'middle', plain: true }),
    ...pins,
  ].join('')
}
