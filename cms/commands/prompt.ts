import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Refusal } from './run-command.ts'

/** Questions on the terminal. Ctrl-C and Ctrl-D refuse to go on, with the sentence `interrupted`. */
export function openPrompt(interrupted: string) {
  let muted = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!muted) process.stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output, terminal: true })
  const end = new AbortController()
  lines.on('SIGINT', () => end.abort())
  lines.on('close', () => end.abort())

  const ask = async (question: string): Promise<string> => {
    try {
      return await lines.question(question, { signal: end.signal })
    } catch (cause) {
      throw new Refusal(`\n${interrupted}`, { cause })
    }
  }
  return {
    ask,
    /** What is typed does not appear. */
    askSecret: async (question: string): Promise<string> => {
      process.stderr.write(question)
      muted = true
      try {
        return await ask('')
      } finally {
        muted = false
        process.stderr.write('\n')
      }
    },
    close: () => lines.close(),
  }
}
