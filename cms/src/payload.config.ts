import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { duplicated } from './duplicated.ts'
import { env } from './env.ts'
import { assessments } from './features/assessments/collection.ts'
import { bulkImportEndpoints } from './features/bulk-import/endpoints.ts'
import { calendarEndpoint } from './features/calendar/endpoints.ts'
import { coverageExport } from './features/coverage/export-endpoint.ts'
import { leaveEndpoint } from './features/drafts/leave-endpoint.ts'
import { invitations } from './features/invitations/collection.ts'
import { journaled } from './features/journal/api.ts'
import { journalExport } from './features/journal/export-endpoint.ts'
import { media } from './features/media/collection.ts'
import { maxUploadBytes, mebibyte } from './features/media/limits.ts'
import { messages as mediaMessages } from './features/media/messages.fr.ts'
import { navigation } from './features/navigation/global.ts'
import { organisation } from './features/organisation/global.ts'
import { practicals } from './features/practicals/collection.ts'
import { previewEndpoints } from './features/previews/endpoints.ts'
import { previewed } from './features/previews/previewed.ts'
import { releasePreviewed } from './features/previews/release-previewed.ts'
import { previewShares } from './features/previews/shares/collection.ts'
import { publicationEndpoints } from './features/publication/endpoints.ts'
import { overviewEndpoints } from './features/publication/overview/endpoints.ts'
import { healthEndpoint } from './features/publisher-watch/health-endpoint.ts'
import { qualityEndpoint } from './features/quality/endpoint.ts'
import { judged } from './features/quality/judged.ts'
import { referenceEndpoints } from './features/references/endpoints.ts'
import { used, user, userGlobal } from './features/references/used.ts'
import { releases } from './features/releases/collection.ts'
import { articleEditor } from './features/rich-text/editor.ts'
import { referencesEndpoint } from './features/rich-text/references/endpoint.ts'
import { ruleReleaseEndpoint } from './features/rule-changes/endpoint.ts'
import { schedules } from './features/schedules/collection.ts'
import { signOffEndpoints } from './features/sign-off/endpoints.ts'
import { signed } from './features/sign-off/signed.ts'
import { typeset } from './features/typography/typeset.ts'
import { users } from './features/users/collection.ts'
import { workflowCollections } from './features/workflow/collections.ts'
import { reviewEndpoints } from './features/workflow/endpoints.ts'
import { bulkEdited } from './fields/bulk-edit.ts'
import { planned } from './planned.ts'
import { adminOptions } from './platform/admin-options.ts'
import { bounded } from './platform/bounded.ts'
import { explainFault } from './platform/explain-fault.ts'
import { connections, honestTransactions } from './platform/honest-transactions.ts'
import { loggerOptions } from './platform/logger.ts'
import { looseSearch } from './platform/loose-search.ts'
import { surviveLostConnections } from './platform/lost-connections.ts'
import { queuedMail } from './platform/mailer.ts'
import { translations } from './platform/translations.fr.ts'
import { trustedOrigins } from './platform/trusted-origins.ts'
import { published } from './published.ts'
import { publishedGlobal } from './published-global.ts'
import { reviewed } from './reviewed.ts'
import { writtenCollectionConfigs } from './written-collections.ts'

const source = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  serverURL: env.PUBLIC_URL,
  csrf: trustedOrigins(env.PUBLIC_URL),
  secret: env.PAYLOAD_SECRET,
  admin: adminOptions,
  hooks: { afterError: [explainFault] },
  collections: [
    ...writtenCollectionConfigs.map((collection) =>
      duplicated(used(judged(published(signed(planned(reviewed(previewed(typeset(collection))))))))),
    ),
    used(judged(published(typeset(media)))),
    user(typeset(assessments)),
    user(typeset(practicals)),
    planned(releasePreviewed(typeset(releases))),
    schedules,
    previewShares,
    ...workflowCollections,
    users,
    invitations,
  ].map((collection) => bulkEdited(bounded(journaled(collection)))),
  globals: [navigation, organisation].map((global) => publishedGlobal(userGlobal(typeset(global)))),
  editor: articleEditor,
  endpoints: [
    journalExport,
    ...publicationEndpoints,
    ...overviewEndpoints,
    ...previewEndpoints,
    healthEndpoint,
    leaveEndpoint,
    ...reviewEndpoints,
    calendarEndpoint,
    referencesEndpoint,
    ...referenceEndpoints,
    qualityEndpoint,
    ...bulkImportEndpoints,
    coverageExport,
    ruleReleaseEndpoint,
    ...signOffEndpoints,
  ],
  db: looseSearch(
    honestTransactions(
      postgresAdapter({
        pool: { connectionString: env.DATABASE_URL, max: connections },
        // Migrations alone change the schema, and the runtime role could not.
        push: false,
        disableCreateDatabase: true,
        migrationDir: resolve(source, '../../migrations'),
        idType: 'uuid',
        // Questions of exercises: a table for each kind would say no more.
        blocksAsJSON: true,
        allowIDOnCreate: true,
      }),
    ),
  ),
  email: queuedMail,
  graphQL: { maxComplexity: 1000, disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr', translations: { fr: translations } },
  logger: { options: loggerOptions('cms') },
  maxDepth: 5,
  onInit: surviveLostConnections,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: resolve(source, 'payload-types.ts') },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: maxUploadBytes },
    requestSizeLimit: maxUploadBytes + mebibyte,
    responseOnLimit: mediaMessages.refusals.farTooHeavy(maxUploadBytes / mebibyte),
    // A film is never whole in memory.
    useTempFiles: true,
    tempFileDir: resolve(liveLayout(env.DATA_DIR).uploads),
  },
})
