import { codePath } from '@mecaformation/domain/diagnostic-codes/code-path'
import {
  domainOfCode,
  isStandardCode,
  parseDiagnosticCode,
} from '@mecaformation/domain/diagnostic-codes/diagnostic-code'
import { subSystemOf } from '@mecaformation/domain/diagnostic-codes/sub-system'
import { typedCode } from '@mecaformation/domain/diagnostic-codes/typed-code'
import { messages as codes } from '../../components/codes/messages.fr.ts'

/** What a code says by itself, before anything is asked. */
export interface CodeFacts {
  code: string
  /** Of the page that it has or may have. */
  address: string
  /** Whether a standard allows such a code. */
  isPossible: boolean
  /** « Groupe motopropulseur », « Dépollution auxiliaire »: none of an impossible code. */
  domain: string
  subSystem: string
  definition: string
}

/** What the page of a code says first. */
export interface CodePage {
  title: string
  summary: string
  /** « Oui, avec précaution ». */
  driving: string
}

/**
 * The code that was typed, alone or among words, and what its letters and figures say; `null` without one. Four
 * figures without a letter say nothing by themselves: whether they are a code only the index knows.
 */
export function codeFacts(typed: string): CodeFacts | null {
  const [code, ...others] = typedCode(typed)?.codes ?? []
  if (code === undefined || others.length > 0) return null
  const address = codePath(code)
  if (parseDiagnosticCode(code) === null) {
    return { code, address, isPossible: false, domain: '', subSystem: '', definition: '' }
  }
  const isStandard = isStandardCode(code)
  const subSystem = isStandard ? subSystemOf(code) : null
  return {
    code,
    address,
    isPossible: true,
    domain: codes.domains[domainOfCode(code)].name,
    subSystem: subSystem === null ? '' : codes.subSystems[subSystem],
    definition: isStandard ? codes.standard : codes.maker,
  }
}

/** Asks the page of the code for what it says first; `null` when there is none. Throws when it cannot be asked. */
export async function loadCodePage(address: string, signal: AbortSignal): Promise<CodePage | null> {
  const response = await fetch(address, { signal })
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const textOf = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? ''
  return {
    title: textOf('.code-title > span:last-child'),
    summary: textOf('.lead'),
    driving: textOf('.driving-answer'),
  }
}
