import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from './messages.fr.mjs'

const pnpm = 'pnpm@12.21.0'

/**
 * Installs what lockfile and manifests ask for, unless the stamp in `node_modules` says that it was
 * done already. Resolves with whether the dependencies are there; says why not on the terminal.
 */
export async function installDependencies(root) {
  const stamp = join(root, 'node_modules', '.installed')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  console.log(messages.installing)
  const begin = performance.now()
  const failure = await runPnpm(root)
  if (failure !== null) {
    console.error(failure)
    return false
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
  console.log(messages.installed((performance.now() - begin) / 1000))
  return true
}

function fingerprint(root) {
  const manifests = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => join(entry.name, 'package.json'))
    .sort()
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`)
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    const path = join(root, name)
    if (existsSync(path)) hash.update(`\0${name}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Resolves with `null`, or with the sentence that says what went wrong. */
async function runPnpm(root) {
  const onTerminal = process.stdout.isTTY === true
  const child = spawn('npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    cwd: root,
    // Nobody may be there to confirm that a `node_modules` of another layout is replaced.
    env: { ...process.env, CI: 'true' },
    stdio: onTerminal ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  function stop(signal) {
    child.kill(signal)
    process.exit(0)
  }
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.code === 'ENOENT' ? messages.npxMissing : error.message))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(null)
      else resolve(`${output}\n${messages.installFailed(signal ?? `code ${code}`)}`)
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, stop)
  return failure
}
