/** What no fault may do to the publish loop. Each proof is told in its own file. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ground, prepareGround } from './loop.ts'
import { proveBurstsAreFair } from './proof-burst.ts'
import { proveClockJumpsDoNothing } from './proof-clock.ts'
import { proveDatabaseFaultsLoseNothing } from './proof-database.ts'
import { canMount, proveDiskFaultsLoseNothing } from './proof-disk.ts'
import { proveKilledDeployHeals, proveKillsLoseNothing } from './proof-kills.ts'
import { provePausedLeaderCannotWrite } from './proof-paused.ts'
import { proveReadersSeeNoHalf } from './proof-reader.ts'
import { proveSavesAndPublicationsAreOne } from './proof-saves.ts'

const timeout = 600_000
const releases = Number(process.env.RELEASES ?? 10)
const away = Number(process.env.AWAY ?? 5000)
const mounts = await canMount()

let ground: Ground
beforeAll(async () => {
  ground = await prepareGround()
})
afterAll(() => ground.close())

test('a publisher killed at any milestone loses nothing', { timeout }, () => proveKillsLoseNothing(ground))

test('a deploy killed in the middle heals', { timeout }, () => proveKilledDeployHeals(ground))

test('readers never see half a page or half a release', { timeout }, async () => {
  expect(await proveReadersSeeNoHalf(ground, { releases })).toBeGreaterThan(releases * 3)
})

test.each(['rendered', 'settled'] as const)('a leader paused at « %s » cannot write', { timeout }, (milestone) =>
  provePausedLeaderCannotWrite(ground, milestone),
)

// A disk of one’s own is for root; elsewhere these two are left out.
test.runIf(mounts).each(['full', 'read-only'] as const)('a disk that is %s loses nothing', { timeout }, (fault) =>
  proveDiskFaultsLoseNothing(ground, fault),
)

test('a database killed, then away, loses nothing', { timeout }, () => proveDatabaseFaultsLoseNothing(ground, { away }))

test('clock jumps do nothing', { timeout }, () => proveClockJumpsDoNothing(ground))

test('a save and its publication are one', { timeout }, () => proveSavesAndPublicationsAreOne(ground))

test('a burst of five hundred saves is fair', { timeout }, () => proveBurstsAreFair(ground))
