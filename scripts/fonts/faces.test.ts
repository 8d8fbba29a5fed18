import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../settings/project-root.ts'
import { faces } from './faces.ts'

it.each(Object.entries(faces))(
  '%s is what `npm run fonts` makes',
  async (file, make) => {
    const stored = await readFile(join(projectRoot, 'site/src/fonts', file))
    expect(stored.equals(await make())).toBe(true)
  },
  30_000,
)
