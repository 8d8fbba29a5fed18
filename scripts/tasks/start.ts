import { cmsBuild } from '../build/cms-build.ts'
import { runProduct } from '../start/run-product.ts'
import { productProcesses } from '../supervisor/processes.ts'

/** `npm start`: everything, as visitors get it. */
await runProduct({
  mode: 'production',
  command: 'npm start',
  ports: ({ PORT }) => [PORT],
  builds: [cmsBuild],
  processes: productProcesses,
  site: ({ PUBLIC_URL }) => PUBLIC_URL,
})
