import { messages } from './messages.fr.ts'

const { articles, codes, technologies } = messages.sections

/** The parts of the site, in the order of the navigation. */
export const sections: readonly { address: string; label: string }[] = [
  { address: '/articles/', label: articles },
  { address: '/codes/', label: codes },
  { address: '/technologies/', label: technologies },
]
