import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../settings/project-root.ts'
import { testEnvironment } from '../test-environment.ts'
import { messageOf, startScript, type TestedProcess } from './child-process.ts'

/** The moments at which a publisher can be held; see `site/publisher/milestones.ts`. */
export const milestones = [
  'claimed',
  'rendered',
  'swapped',
  'settled',
  'dependents-swapped',
  'completed',
  'search-stored',
  'search-committed',
  'exported',
] as const
export type Milestone = (typeof milestones)[number]

const held = z.object({ held: z.string() })
const script = join(projectRoot, 'site/publisher/testing/publisher-process.ts')

export interface PublisherPlace {
  databaseUrl: string
  dataDir: string
  /** The folder of the built site. */
  build: string
}

/** One life of the publisher: the real process, which its test can hold, pause and kill. */
export class PublisherLife {
  readonly process: TestedProcess

  /** @param holdAt the first milestone to stop at */
  constructor(
    place: PublisherPlace,
    { version = 'a', leaseSeconds = 10, holdAt }: { version?: string; leaseSeconds?: number; holdAt?: Milestone } = {},
  ) {
    this.process = startScript(script, {
      ...testEnvironment(place),
      LOG_LEVEL: 'info',
      SITE_BUILD: place.build,
      SITE_VERSION: version,
      LEASE_SECONDS: String(leaseSeconds),
      HOLD_AT: holdAt,
    })
  }

  /** Resolves when the publisher stands still at the milestone that it was told to stop at. */
  isHeld(): Promise<string> {
    return messageOf(this.process, (message) => held.safeParse(message).data?.held ?? null)
  }

  /** Makes the publisher stop when it reaches a milestone next; resolves when it does. */
  hold(milestone: Milestone): Promise<string> {
    this.process.child.send({ hold: milestone })
    return this.isHeld()
  }

  release(): void {
    this.process.child.send({ release: true })
  }

  kill(): Promise<string> {
    return this.process.end('SIGKILL')
  }

  /** Records of its log with this event. */
  logged(event: string): Record<string, unknown>[] {
    return this.process.lines.flatMap((line) => {
      if (!line.startsWith('{') || !line.includes(`"event":"${event}"`)) return []
      return [JSON.parse(line) as Record<string, unknown>]
    })
  }
}
