import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canBus } from '../films/can-bus.ts'
import { crankSignal } from '../films/crank-signal.ts'
import { useSiteFonts } from '../films/fonts.ts'
import { fourStrokes } from '../films/four-strokes.ts'
import { messages } from '../films/messages.fr.ts'
import { mixture } from '../films/mixture.ts'
import { voltageAbsence } from '../films/voltage-absence.ts'
import { voltageDrop } from '../films/voltage-drop.ts'
import { projectRoot } from '../settings/project-root.ts'
import { runTask } from '../start/run-task.ts'
import { createSteps } from '../steps/steps.ts'

/** `npm run films`: draws the films of `content/media` anew, with their posters. Asks for ffmpeg. */
await runTask(async (signal) => {
  const scratch = await mkdtemp(join(tmpdir(), 'mecaformation-films-'))
  try {
    await useSiteFonts(scratch)
    // Looks for fonts when it is loaded.
    const { makeFilm } = await import('../films/make-film.ts')
    const steps = createSteps()
    const folder = join(projectRoot, 'content/media')
    for (const film of [voltageDrop, canBus, crankSignal, fourStrokes, voltageAbsence, mixture])
      await steps.run(messages.film(film.slug), () => makeFilm(film, { folder, signal }))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
})
