/**
 * Tries a built version of the site before anybody is shown it: `node check-version.ts <folder>`. Ends
 * well when it loads and its fixed pages can be rendered.
 */
import { resolve } from 'node:path'
import { loadWorkingApp } from './load-working-app.ts'
import { partsOfVersion } from './site-version.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('the folder of the version is missing')
await loadWorkingApp({ entryUrl: partsOfVersion(resolve(folder)).entryUrl, origin: 'http://127.0.0.1' })
process.exit(0)
