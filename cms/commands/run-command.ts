/** A reason why a command does nothing, in words for the person who typed it. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/**
 * Runs a command and ends the process: refusals are one sentence, faults keep their trace, both exit
 * with 1. Leaving must be told, for Payload never gives back one of its connections.
 */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exit(1)
  }
  process.exit(0)
}
