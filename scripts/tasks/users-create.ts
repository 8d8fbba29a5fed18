import { runOnDatabase } from '../start/run-on-database.ts'

/** `npm run users:create`: makes a staff account, the first administrator among them. */
await runOnDatabase('users-create')
