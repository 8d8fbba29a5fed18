/** Words around what people said of us. */
export const messages = {
  agreedOn: (day: string) => `Publié avec son accord écrit du ${day}.`,
  quote: (text: string) => `« ${text} »`,
}
