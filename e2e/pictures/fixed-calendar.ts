import type { Page } from '@playwright/test'

const month = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }).slice(0, 7)
const entries = [
  { day: `${month}-14`, title: 'Publier « Feux et phares »', state: 'waiting', isRelease: false },
  { day: `${month}-20`, title: 'Parution « Freinage des utilitaires »', state: 'waiting', isRelease: true },
  { day: `${month}-27`, title: 'Retirer « Portes ouvertes »', state: 'waiting', isRelease: false },
].map(({ day, title, state, isRelease }, index) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  title,
  action: title.startsWith('Retirer') ? 'unpublish' : 'publish',
  at: `${day}T07:00:00.000Z`,
  state,
  reason: null,
  by: 'Auteur',
  href: '/admin',
  isRelease,
  mayMove: true,
}))

/** The calendar with plans that stay the same; only the month is the one that it opens with. */
export async function fixedCalendar(page: Page): Promise<void> {
  await page.route('**/api/calendar?*', (route) => route.fulfill({ json: { entries } }))
}
