import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query } from '../database/query.ts'
import { isAlive } from '../processes/is-alive.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

let dataDir: string
const started: Postgres[] = []
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-postgres-'))
})
afterAll(async () => {
  for (const { process, stop } of started) if (await isAlive(process.pid)) await stop()
  await rm(dataDir, { recursive: true })
})

async function start(): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, log: () => {} })
  started.push(postgres)
  return postgres
}

it('gives the runtime role no power over the tables', async () => {
  const { runtimeUrl, ownerUrl } = await start()
  const [role] = await query(
    runtimeUrl,
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, pg_get_userbyid(datdba) as owner
     from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  )
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owner: 'mecaformation_owner',
  })
  await expect(query(runtimeUrl, 'create table mine (id int)')).rejects.toThrow('permission denied')
  await query(ownerUrl, 'create table kept (id int)')
})

it('keeps its passwords where only their owner reads them', async () => {
  const { mode } = await stat(join(dataDir, 'secrets', 'postgres.json'))
  expect(mode & 0o777).toBe(0o600)
  expect((await stat(join(dataDir, 'secrets'))).mode & 0o777).toBe(0o700)
})

it('sorts as French dictionaries do', async () => {
  const { runtimeUrl } = await start()
  const rows = await query<{ word: string }>(
    runtimeUrl,
    `select word from unnest(array['essieu', 'zinc', 'échappement', 'Écrou']) as word order by word`,
  )
  expect(rows.map(({ word }) => word)).toEqual(['échappement', 'Écrou', 'essieu', 'zinc'])
})

it('takes over a server that is already running', async () => {
  const again = await start()
  expect(again.reused).toBe(true)
  expect(again.process.pid).toBe(started[0]?.process.pid)
})

it('recovers on the same port after the server was killed', async () => {
  const before = await start()
  process.kill(before.process.pid, 'SIGKILL')
  const after = await start()
  expect(after.reused).toBe(false)
  expect(after.runtimeUrl).toBe(before.runtimeUrl)
  expect(await query(after.ownerUrl, 'select * from kept')).toEqual([])
})

it('is not fooled by a pid file whose number now belongs to another program', async () => {
  const before = await start()
  const pidFile = join(dataDir, 'pg', 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8')
  await before.stop()
  await writeFile(pidFile, text.replace(/^\d+/, String(process.ppid)))
  expect((await start()).reused).toBe(false)
})

it('starts once when two ask at the same moment', async () => {
  await (await start()).stop()
  const both = await Promise.all([start(), start()])
  expect(both.map(({ reused }) => reused).sort()).toEqual([false, true])
})
