import { startPostgres } from './postgres/start-postgres.ts'
const p = await startPostgres({ dataDir: '/tmp/lead2/data', ephemeral: true, log: () => {} })
console.log(JSON.stringify({ runtimeUrl: p.runtimeUrl, ownerUrl: p.ownerUrl }, null, 1))
process.on('SIGTERM', async () => { await p.stop(); process.exit(0) })
setInterval(() => {}, 1000)
