/**
 * The way in to every task: `node scripts/run.mjs <task> [arguments]`. Plain JavaScript for any
 * Node from 18 on, without a single dependency, because it is what installs them: it brings
 * `node_modules` up to date, then hands over to the task under the Node that the product needs.
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './bootstrap/install.mjs'
import { messages } from './bootstrap/messages.fr.mjs'
import { findNode } from './bootstrap/node-binary.mjs'
import { findTask, taskNames } from './bootstrap/tasks.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)

// What npm tells its scripts would change how package managers started from here behave.
for (const variable of Object.keys(process.env)) {
  if (variable.startsWith('npm_')) delete process.env[variable]
}

const task = findTask(name)
if (task === null) fail(name === '' ? messages.noTask(taskNames()) : messages.unknownTask(name, taskNames()))
if (!(await installDependencies(root))) process.exit(1)
const node = findNode(root)
if (node === null) fail(messages.noNode(process.version, `${process.platform}-${process.arch}`))
runTask(node, task)

function runTask(node, task) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  const child = spawn(node, [task, ...args], {
    cwd: root,
    env: { ...process.env, PATH: path.join(process.platform === 'win32' ? ';' : ':') },
    // Through the fourth channel a task learns that this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(messages.notStarted(node, error.message)))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
