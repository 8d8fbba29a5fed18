/** Where something is to be mended: the field, and the block of its text, counted from 0. */
export interface QualityPlace {
  path: string
  block?: number
}

/** What is wrong, with what a message needs to name it. */
export type QualityFault =
  | { rule: 'headingSkips'; from: number; to: number; text: string }
  | { rule: 'headingEmpty' }
  | { rule: 'tableWithoutHeader' | 'tableUneven' | 'tableHeaderEmpty' }
  | { rule: 'alternativeMissing' | 'alternativeBegins' | 'alternativeIsName' }
  | { rule: 'alternativeShort'; least: number }
  | { rule: 'captionsMissing' }
  | { rule: 'linkBroken' }
  | { rule: 'linkUnpublished'; title: string }
  | { rule: 'linkVague'; text: string }
  | { rule: 'descriptionMissing' }
  | { rule: 'descriptionShort'; least: number }
  | { rule: 'feedbackMissing'; text: string }
  | { rule: 'unitMissing'; name: string }
  | { rule: 'sentenceLong'; words: number; most: number; text: string }

export type QualityRule = QualityFault['rule']
/** What blocks is mended before publication; of what warns a person judges. */
export type Severity = 'blocks' | 'warns'

const severities: Record<QualityRule, Severity> = {
  headingSkips: 'blocks',
  headingEmpty: 'warns',
  tableWithoutHeader: 'blocks',
  tableUneven: 'blocks',
  tableHeaderEmpty: 'warns',
  alternativeMissing: 'blocks',
  alternativeBegins: 'blocks',
  alternativeIsName: 'blocks',
  alternativeShort: 'warns',
  captionsMissing: 'blocks',
  linkBroken: 'blocks',
  linkUnpublished: 'warns',
  linkVague: 'warns',
  descriptionMissing: 'blocks',
  descriptionShort: 'warns',
  feedbackMissing: 'blocks',
  unitMissing: 'warns',
  sentenceLong: 'warns',
}

/** Whether a fault keeps a document from being published. */
export function severityOf(rule: QualityRule): Severity {
  return severities[rule]
}
