import { HtmlValidate } from 'html-validate'

/** What the standard of HTML and WCAG say; matters of taste are Astro's and React's, who write the markup. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A table that scrolls is a region; lists without bullets say that they are lists, or Safari does not.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    // Everything comes from our own host.
    'require-sri': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The search answers while one types: nothing is submitted.
    'wcag/h32': 'off',
  },
})

/** What is wrong in a page, each with its place. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} (${line}:${column}) ${message}`),
  )
}
