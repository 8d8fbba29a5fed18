import { addressOfQuestion, type Question } from './place-question.ts'

/** A link that asks another question; the page answers it without being loaded anew. */
export function linkTo(question: Question, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = addressOfQuestion(question)
  link.dataset['question'] = ''
  link.textContent = words
  return link
}
