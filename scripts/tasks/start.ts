import { cmsBuild } from '../build/cms-build.ts'
import { siteBuild } from '../build/site-build.ts'
import { runProduct } from '../start/run-product.ts'
import { productProcesses } from '../supervisor/processes.ts'

/** `npm start`: everything, as visitors get it. */
await runProduct({
  mode: 'production',
  command: 'npm start',
  ports: ({ PORT }) => [PORT],
  builds: [siteBuild, cmsBuild],
  processes: productProcesses,
  site: ({ PUBLIC_URL }) => PUBLIC_URL,
})
