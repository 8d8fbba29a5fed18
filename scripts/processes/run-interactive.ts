import { spawn } from 'node:child_process'

/**
 * Runs a script under this Node with our own terminal and in our own process group: it may ask
 * questions, and Ctrl-C is its own business. Resolves with its exit code.
 */
export async function runInteractive(options: {
  script: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
}): Promise<number> {
  const { script, args, cwd, env } = options
  const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
