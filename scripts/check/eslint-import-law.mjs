import { posix, relative, sep } from 'node:path'
import law from '../../.dependency-cruiser.mjs'

/**
 * The import law for `.astro` files, which dependency-cruiser cannot read: the very rules of
 * `.dependency-cruiser.mjs`, as far as they speak of paths.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importLaw = {
  meta: { type: 'problem', schema: [], messages: { broken: '{{name}}: {{comment}} ({{to}})' } },
  create(context) {
    // Scripts inside a page come as files of their own: `page.astro/1.ts`.
    const file = context.filename.replace(/(\.astro)[/\\][^/\\]+$/, '$1')
    const from = relative(context.cwd, file).split(sep).join('/')
    return {
      ImportDeclaration(node) {
        const to = targetOf(from, String(node.source.value))
        const typeOnly = 'importKind' in node && node.importKind === 'type'
        for (const rule of brokenRules({ from, to, typeOnly })) {
          context.report({ node, messageId: 'broken', data: { name: rule.name, comment: rule.comment, to } })
        }
      },
    }
  },
}

/** Where an import leads, as a path from the root of the repository. */
function targetOf(from, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const workspace = /^@mecaformation\/(domain|contracts)\/(.+)$/.exec(specifier)
  return workspace === null ? `node_modules/${specifier}/` : `${workspace[1]}/src/${workspace[2]}.ts`
}

function brokenRules({ from, to, typeOnly }) {
  return law.forbidden.filter((rule) => {
    if ('circular' in rule.to || 'couldNotResolve' in rule.to) return false
    if (typeOnly && rule.to.dependencyTypesNot?.includes('type-only')) return false
    const match = matchOf(rule.from, from, [])
    return match !== null && matchOf(rule.to, to, match) !== null
  })
}

/** The groups that `path` caught (none when it asks for nothing), or `null` when the place is not meant. */
function matchOf(restriction, place, groups) {
  const found = (patterns) =>
    [patterns].flat().map((pattern) => new RegExp(pattern.replaceAll('$1', groups[1] ?? '$1')).exec(place))
  if (restriction.pathNot !== undefined && found(restriction.pathNot).some((match) => match !== null)) return null
  if (restriction.path === undefined) return []
  return found(restriction.path).find((match) => match !== null) ?? null
}
