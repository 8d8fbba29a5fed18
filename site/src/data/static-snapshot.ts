/** Static builds only: loads, once, the published documents that the file `SNAPSHOT_FILE` holds. */
import { readFileSync } from 'node:fs'
import { publishedDocument } from '@mecaformation/contracts/publication/documents'
import { z } from 'zod'
import { loadSnapshot } from './snapshot.ts'

const file = process.env.SNAPSHOT_FILE
if (file === undefined || file === '') throw new Error('SNAPSHOT_FILE must name the published documents to build')
loadSnapshot(z.array(publishedDocument).parse(JSON.parse(readFileSync(file, 'utf8'))))
