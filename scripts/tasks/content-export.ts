import { runOnDatabase } from '../start/run-on-database.ts'

/** `npm run content:export`: writes what is published into `content/`; files that would not change are left alone. */
await runOnDatabase('content-export')
