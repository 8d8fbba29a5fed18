import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'
import { messages } from './messages.fr.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 1.5 21 6.75v10.5L12 22.5 3 17.25V6.75z" fill="#0f5c66"/><circle cx="12" cy="12" r="4.5" fill="#f7f8f8"/></svg>',
  )

/** How the admin looks and where it finds its components. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  // Payload would otherwise ask a foreign service for a portrait of each e-mail address.
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  importMap: { autoGenerate: false, baseDir: root },
  meta: {
    title: messages.admin.title,
    titleSuffix: messages.admin.titleSuffix,
    description: messages.admin.description,
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }],
  },
  components: {
    providers: ['/src/features/typography/as-typed.tsx#TypographyAsTyped'],
    header: ['/src/features/publisher-watch/publisher-alert.tsx#PublisherAlert'],
    afterNavLinks: [
      '/src/features/publication/overview/nav-link.tsx#PublicationsNavLink',
      '/src/features/journal/nav-link.tsx#JournalNavLink',
      '/src/features/bulk-import/nav-link.tsx#ImportNavLink',
      '/src/features/calendar/nav-link.tsx#CalendarNavLink',
      '/src/features/coverage/nav-link.tsx#CoverageNavLink',
      '/src/features/due-reviews/nav-link.tsx#DueReviewsNavLink',
      '/src/features/rule-changes/nav-link.tsx#RuleChangesNavLink',
    ],
    graphics: {
      Icon: '/src/platform/graphics.tsx#BrandIcon',
      Logo: '/src/platform/graphics.tsx#BrandLogo',
    },
    views: {
      dashboard: { Component: '/src/features/home/home.tsx#Home' },
      createFirstUser: {
        Component: '/src/features/users/no-account-yet.tsx#NoAccountYet',
        path: '/create-first-user',
      },
      login: {
        Component: '/src/features/second-factor/browser/sign-in-view.tsx#SignInView',
        path: '/login',
        exact: true,
      },
      invitation: {
        Component: '/src/features/invitations/accept-view.tsx#AcceptView',
        path: '/invitation',
        exact: true,
        meta: { title: messages.admin.invitation },
      },
      journal: {
        Component: '/src/features/journal/view.tsx#JournalView',
        path: '/journal',
        exact: true,
        meta: { title: messages.admin.journal },
      },
      publications: {
        Component: '/src/features/publication/overview/view.tsx#PublicationsView',
        path: '/publications',
        exact: true,
        meta: { title: messages.admin.publications },
      },
      import: {
        Component: '/src/features/bulk-import/view.tsx#ImportView',
        path: '/import',
        exact: true,
        meta: { title: messages.admin.import },
      },
      calendar: {
        Component: '/src/features/calendar/view.tsx#CalendarView',
        path: '/calendrier',
        exact: true,
        meta: { title: messages.admin.calendar },
      },
      coverage: {
        Component: '/src/features/coverage/view.tsx#CoverageView',
        path: '/couverture',
        exact: true,
        meta: { title: messages.admin.coverage },
      },
      dueReviews: {
        Component: '/src/features/due-reviews/view.tsx#DueReviewsView',
        path: '/a-revoir',
        exact: true,
        meta: { title: messages.admin.dueReviews },
      },
      ruleChanges: {
        Component: '/src/features/rule-changes/view.tsx#RuleChangesView',
        path: '/regles',
        exact: true,
        meta: { title: messages.admin.ruleChanges },
      },
    },
  },
}
