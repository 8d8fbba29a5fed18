import { runProduct } from '../start/run-product.ts'
import { pagesInDevelopment, productProcesses } from '../supervisor/processes.ts'

/**
 * `npm run dev`: admin and pages reload by themselves when their code changes. The publisher renders
 * with the site as it was built at the start, so that publishing can be watched too.
 */
await runProduct({
  mode: 'development',
  command: 'npm run dev',
  ports: ({ PORT }) => [PORT, PORT + 1],
  builds: [],
  processes: (environment) => [...productProcesses(environment), pagesInDevelopment(environment, environment.PORT + 1)],
  site: ({ PORT }) => `http://localhost:${PORT + 1}`,
})
