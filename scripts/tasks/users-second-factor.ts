import { runOnDatabase } from '../start/run-on-database.ts'

/** `npm run users:second-factor -- address`: for whoever lost the application that makes their codes. */
await runOnDatabase('users-second-factor')
