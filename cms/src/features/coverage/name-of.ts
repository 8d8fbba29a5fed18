import type { CoveredSkill } from '@mecaformation/domain/coverage/coverage'
import { messages } from './messages.fr.ts'

/** A skill as its framework names it. */
export function nameOf({ code, title }: Pick<CoveredSkill, 'code' | 'title'>): string {
  return [code, title === '' ? messages.untitled : title].filter((part) => part !== '').join(' · ')
}
