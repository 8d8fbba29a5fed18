/** One of the processes that make up the running product, as a thing that can be started again and again. */
export interface Service {
  name: string
  /** Starts it once. Rejects when it cannot even be started. */
  start: () => Promise<RunningService>
}

export interface RunningService {
  /** Resolves when it does its work; never when it ends before. */
  ready: Promise<void>
  /** Resolves with how it ended, whoever ended it; `null` when it ended well. */
  exited: Promise<string | null>
  /** Asks it to end, then makes it; resolves when it has ended. */
  stop: () => Promise<void>
}
