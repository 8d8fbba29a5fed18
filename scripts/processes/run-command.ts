import { type ScriptOptions, spawnScript } from './spawn-script.ts'

/** A command ended badly; `output` holds the end of what it printed. */
export class CommandFailed extends Error {
  readonly output: string
  constructor(script: string, how: string, output: string) {
    super(`${script}, ${how}`)
    this.output = output
  }
}

const keptLines = 200
/** Longer than what the product itself needs to stop. */
const grace = 15_000

/**
 * Runs a script and resolves when it ended well. Each line that it prints goes to `onLine`. Rejects
 * with `CommandFailed`, or with the signal's reason once it has stopped the script.
 */
export async function runCommand({
  signal,
  onLine,
  ...options
}: Omit<ScriptOptions, 'onLine'> & {
  signal: AbortSignal
  onLine?: ((line: string) => void) | undefined
}): Promise<void> {
  signal.throwIfAborted()
  const tail: string[] = []
  const script = spawnScript({
    ...options,
    onLine(line) {
      tail.push(line)
      if (tail.length > keptLines) tail.shift()
      onLine?.(line)
    },
  })
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    script.kill('SIGTERM', 'group')
    timer = setTimeout(() => script.kill('SIGKILL', 'group'), grace)
  }
  signal.addEventListener('abort', stop, { once: true })
  const how = await script.ended
  signal.removeEventListener('abort', stop)
  clearTimeout(timer)
  signal.throwIfAborted()
  if (how !== null) throw new CommandFailed(options.script, how, tail.join('\n'))
}
