import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { projectRoot } from '../settings/project-root.ts'

/** A sign that French keeps with its word, behind a space at which a line may break. */
const breakable = / (?=[;:!?»](?:\s|$))|« (?=\S|$)/

test('in what the product says, no line begins with a sign of punctuation', () => {
  const listed = execFileSync('git', ['ls-files', '*.fr.ts', '*.fr.mjs'], { cwd: projectRoot, encoding: 'utf8' })
  const files = listed.trim().split('\n')
  expect(files.length).toBeGreaterThan(50)
  const breaking = files.flatMap((file) =>
    textsOf(readFileSync(join(projectRoot, file), 'utf8')).flatMap((text) =>
      breakable.test(text) ? [`${file}: ${text}`] : [],
    ),
  )
  expect(breaking).toEqual([])
})

/** What stands between quotes in a script, imports apart. */
function textsOf(script: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', script, ts.ScriptTarget.Latest))
  return texts
}
