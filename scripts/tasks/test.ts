/** `npm test [-- phase …]`: all that CI checks, journeys in a browser included. */
import { phases } from '../check/phases.ts'
import { runChecks } from '../check/run-checks.ts'

process.exit(await runChecks(phases, process.argv.slice(2)))
