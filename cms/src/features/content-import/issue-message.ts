import type { z } from 'zod'
import { messages } from './messages.fr.ts'

const { yaml } = messages

const expectedTypes: Record<string, string> = {
  string: yaml.text,
  array: yaml.list,
  object: yaml.record,
  number: yaml.number,
  int: yaml.number,
}

/** What a writer should do about a value that a schema refuses. */
export function issueMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? yaml.missing : (expectedTypes[String(issue.expected)] ?? yaml.wrong)
    case 'unrecognized_keys':
      return yaml.unknownKeys(issue.keys ?? [])
    case 'invalid_value':
      return issue.input === undefined ? yaml.missing : yaml.oneOf((issue.values ?? []).map(String))
    case 'too_small':
      return yaml.empty
    case 'too_big':
      return yaml.tooLong(Number(issue.maximum))
    case 'invalid_format':
      return issue.format === 'regex' ? yaml.code : yaml.date
    default:
      return yaml.wrong
  }
}
