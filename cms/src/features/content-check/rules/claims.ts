import type { Finding, Line } from '../finding.ts'
import { messages } from '../messages.fr.ts'

const { claims: said } = messages

interface Claim {
  pattern: RegExp
  severity: Finding['severity']
  message: string
}

/** Words that promise what nobody may promise, or that name what they should not. */
const claims: readonly Claim[] = [
  {
    pattern:
      /(?:insertion|emploi|embauche|réussite|résultats?|placement|succès)[^.!?]{0,30}garanti\w*|garanti\w*[^.!?]{0,25}(?:emploi|embauche|insertion|réussite)/giu,
    severity: 'error',
    message: said.guaranteed,
  },
  { pattern: /(?:ROI|retour sur investissement)[^.!?]{0,20}garanti\w*/giu, severity: 'error', message: said.returns },
  {
    pattern:
      /\d+[\u00A0\u202F ]?%[^.!?]{0,60}(?:réussite|insertion|placement|satisfaction|embauch)|(?:taux (?:de|d’)(?: )?(?:réussite|insertion|placement|satisfaction))[^.!?]{0,30}\d+[\u00A0\u202F ]?%/giu,
    severity: 'error',
    message: said.rate,
  },
  { pattern: /(?<!«[\u00A0\u202F])haute tension(?![\u00A0\u202F]»)/giu, severity: 'error', message: said.highVoltage },
  {
    pattern:
      /(?:obtenez|obtenir|passez|passer|délivr\w+|vendons|validez)[^.!?]{0,25}(?:l’|une |votre |son )habilitation/giu,
    severity: 'warning',
    message: said.authorisation,
  },
  {
    pattern: /habilitation (?:incluse|garantie|délivrée par (?:nous|notre|MécaFormation))/giu,
    severity: 'error',
    message: said.authorisation,
  },
  { pattern: /dipl[oô]m(?:e|ant|é)/giu, severity: 'warning', message: said.diploma },
  { pattern: /certifiante?s?(?!\p{L})/giu, severity: 'warning', message: said.certifying },
  { pattern: /(?:éligible|finan\p{L}+|pris en charge)[^.!?]{0,25}CPF/giu, severity: 'warning', message: said.cpf },
  { pattern: /convention de stage/giu, severity: 'warning', message: said.internship },
  {
    pattern: /VAT[^.!?]{0,20} (?:au|avec (?:un|le)|à l’aide (?:d’un|du)) multimètre/giu,
    severity: 'error',
    message: said.multimeter,
  },
]

export function claimFindings({ text, line }: Line): Finding[] {
  return claims.flatMap(({ pattern, severity, message }) =>
    [...text.matchAll(pattern)].map(([words]) => ({ line, severity, message: messages.at(words, message) })),
  )
}
