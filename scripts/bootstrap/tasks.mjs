import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The npm scripts that come this way are the tasks. */
export function taskNames() {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return Object.keys(scripts).filter((name) => scripts[name] === `node scripts/run.mjs ${name}`)
}

/** The script of a task, or `null`: `users:create` is `tasks/users-create.ts`. */
export function findTask(name) {
  if (!taskNames().includes(name)) return null
  const path = fileURLToPath(new URL(`../tasks/${name.replaceAll(':', '-')}.ts`, import.meta.url))
  return existsSync(path) ? path : null
}
