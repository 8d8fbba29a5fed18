import { runOnDatabase } from '../start/run-on-database.ts'

/** `npm run demo:accounts`: one demonstration account per role, on whichever database is in use. */
await runOnDatabase('demo-accounts')
