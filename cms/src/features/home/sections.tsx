import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import { messages } from './messages.fr.ts'

const { sections: words } = messages

interface SectionsProps {
  groups: NonNullable<DashboardViewServerProps['navGroups']>
  i18n: DashboardViewServerProps['i18n']
  mayCreate: (collection: string) => boolean
}

/** The way to everything that the person may see, in the groups of the menu. */
export function Sections({ groups, i18n, mayCreate }: SectionsProps) {
  return (
    <section aria-label={words.title} className="home-panel home-sections">
      <h2>{words.title}</h2>
      <div>
        {groups.map(({ label, entities }) => (
          <div key={label}>
            <h3>{label}</h3>
            <ul>
              {entities.map(({ slug, type, label: entity }) => {
                const name = getTranslation(entity, i18n)
                const href = `/admin/${type}/${slug}`
                return (
                  <li key={slug}>
                    <Link href={href} prefetch={false}>
                      {name}
                    </Link>
                    {type === 'collections' && mayCreate(slug) && (
                      <Link
                        aria-label={words.create(name)}
                        className="home-sections__create"
                        href={`${href}/create`}
                        prefetch={false}>
                        +
                      </Link>
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
