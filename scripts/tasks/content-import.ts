import { runOnDatabase } from '../start/run-on-database.ts'

/** `npm run content:import`: brings `content/` into the database; what has not changed is left alone. */
await runOnDatabase('content-import')
