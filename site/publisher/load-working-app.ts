import { fixedRoutes } from '../src/routes.ts'
import { loadSiteApp, type SiteApp } from './site-app.ts'

/**
 * Loads a built site and makes sure that it renders: the pages that stand whatever is published, with
 * nothing published. Rejects with what went wrong.
 */
export async function loadWorkingApp(where: { entryUrl: URL; origin: string }): Promise<SiteApp> {
  const app = await loadSiteApp(where)
  app.load([])
  for (const path of fixedRoutes) await app.render(path)
  return app
}
