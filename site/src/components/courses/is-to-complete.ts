/** Whether a text still waits for what its authors do not know: « Référent : [nom à compléter] » is no fact to show. */
export function isToComplete(text: string): boolean {
  return /\[[^\]]*à compléter[^\]]*\]/.test(text)
}
