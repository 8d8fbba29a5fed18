import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { send } from './is-alive.ts'
import { spawnScript } from './spawn-script.ts'
import { waitForEnd } from './wait-for-end.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spawn-script-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function script(name: string, code: string): string {
  const path = join(folder, name)
  writeFileSync(path, code)
  return path
}

/** Runs a script; `lines` fills as it prints. */
function run(path: string, ...args: string[]) {
  const lines: string[] = []
  const { ended, kill } = spawnScript({
    script: path,
    args,
    cwd: folder,
    env: process.env,
    onLine: (line) => lines.push(line),
  })
  return { ended, kill, lines }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('spawnScript', () => {
  it('tells how a script ended, once its last words were heard', async () => {
    const good = run(script('good.mjs', `console.log('out'); console.error('err')`))
    expect(await good.ended).toBe(null)
    expect(good.lines.sort()).toEqual(['err', 'out'])
    expect(await run(script('bad.mjs', 'process.exit(3)')).ended).toBe('code 3')
  })

  it('does not keep a script alive that has nothing left to do, nor starve one that lives on its channel', async () => {
    const child = script('child.mjs', `process.on('message', (m) => process.send(m, () => process.exit(0)))`)
    const parent = script(
      'parent.mjs',
      `import { fork } from 'node:child_process'
       const child = fork(${JSON.stringify(child)})
       child.on('message', (m) => console.log(m))
       setTimeout(() => child.send('echo'), 300)`,
    )
    const { ended, lines } = run(parent)
    expect(await ended).toBe(null)
    expect(lines).toEqual(['echo'])
  })

  it('lets no script outlive a parent that was killed', async () => {
    const pidFile = join(folder, 'pid')
    const child = script(
      'child.mjs',
      `import fs from 'node:fs'; fs.writeFileSync(process.argv[2], String(process.pid)); setInterval(() => {}, 1000)`,
    )
    const spawnModule = new URL('./spawn-script.ts', import.meta.url).href
    const parent = script(
      'parent.mjs',
      `import { spawnScript } from ${JSON.stringify(spawnModule)}
       spawnScript({ script: ${JSON.stringify(child)}, args: [process.argv[2]], cwd: '.', env: process.env, onLine() {} })
       process.on('SIGTERM', () => {})
       setInterval(() => {}, 1000)`,
    )
    const { ended, kill } = run(parent, pidFile)
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '')
    const pid = Number(readFileSync(pidFile, 'utf8'))
    expect(send(pid, 0)).toBe(true)
    kill('SIGKILL', 'itself')
    expect(await ended).toBe('SIGKILL')
    expect(await waitForEnd(pid, 5_000)).toBe(true)
  })
})
