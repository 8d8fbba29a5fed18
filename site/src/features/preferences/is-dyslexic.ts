/** Whether the reader chose the font whose sheet is not linked otherwise. */
export function isDyslexic(): boolean {
  return document.documentElement.dataset['display']?.includes('dyslexic') === true
}
