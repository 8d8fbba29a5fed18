import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const scripts = new URL('../', import.meta.url)
/** Folders of tasks; those of `bench` are called `bench:<file>`. */
const folders = [
  { folder: 'tasks/', prefix: '' },
  { folder: 'bench/', prefix: 'bench-' },
]

/** The script of a task, or `null`; `users:create` is `tasks/users-create.ts`. */
export function findTask(name) {
  const wanted = name.replaceAll(':', '-')
  const known = tasks().find((task) => task.name === wanted)
  return known === undefined ? null : fileURLToPath(known.url)
}

export function taskNames() {
  return tasks()
    .map(({ name }) => name.replaceAll('-', ':'))
    .sort()
}

function tasks() {
  return folders
    .filter(({ folder }) => existsSync(new URL(folder, scripts)))
    .flatMap(({ folder, prefix }) =>
      readdirSync(new URL(folder, scripts))
        .filter((file) => /^[a-z-]+\.ts$/.test(file))
        .map((file) => ({ name: prefix + file.slice(0, -3), url: new URL(folder + file, scripts) })),
    )
}
