/** `npm run check [-- phase …]`: all that CI checks, short of the browser. */
import { browserPhases, phases } from '../check/phases.ts'
import { runChecks } from '../check/run-checks.ts'

const withoutBrowser = phases.filter(({ name }) => !browserPhases.includes(name))
process.exit(await runChecks(withoutBrowser, process.argv.slice(2)))
