import { lessonAccesses } from '@mecaformation/contracts/documents/lesson'
import { contentAccess } from '../../access/content-access.ts'
import { bodyField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { minutesField } from '../../fields/numbers.ts'
import { relationsField } from '../../fields/relations.ts'
import { slugField, slugOf } from '../../fields/slug.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { followCourse } from './follow-course.ts'
import { lessonOnSiteOrStaff, staffOrFreeLesson } from './lesson-access.ts'
import { messages } from './messages.fr.ts'

/** The sessions of courses. */
export const lessons = contentCollection({
  slug: 'lessons',
  messages,
  group: shared.groups.courses,
  technologies: 'none',
  columns: ['course', 'access', 'minutes'],
  // Lessons of different courses may bear the same address below them.
  address: { ...slugField({ fill: slugOf('title') }), unique: false },
  extra: {
    access: { ...contentAccess, read: lessonOnSiteOrStaff },
    // Who may read the text is told by it.
    forceSelect: { access: true },
    hooks: { beforeChange: [followCourse] },
    indexes: [{ fields: ['course', 'slug'], unique: true }],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.text,
          fields: [
            linesField({
              name: 'objectives',
              label: messages.objectives,
              description: messages.objectivesHelp,
              required: true,
              rows: 3,
            }),
            { ...bodyField(), access: { read: staffOrFreeLesson } },
          ],
        },
        {
          label: messages.tabs.extract,
          fields: [
            linesField({ name: 'extract', label: messages.extract, description: messages.extractHelp, rows: 4 }),
          ],
        },
        {
          label: messages.tabs.links,
          fields: [
            relationsField({ name: 'prerequisites', label: messages.prerequisites, to: 'lessons' }),
            relationsField({
              name: 'skills',
              label: shared.fields.skills,
              to: 'skills',
              help: shared.fields.skillsHelp,
            }),
          ],
        },
      ],
    },
  ],
  sidebar: [
    {
      name: 'course',
      label: messages.course,
      type: 'relationship',
      relationTo: 'courses',
      required: true,
      index: true,
      admin: { position: 'sidebar', description: messages.courseHelp },
    },
    {
      name: 'courseSlug',
      label: messages.courseSlug,
      type: 'text',
      index: true,
      admin: { hidden: true, readOnly: true },
    },
    choiceField({
      name: 'access',
      label: messages.access,
      values: lessonAccesses,
      labels: messages.accesses,
      defaultValue: 'inscrits',
    }),
    minutesField,
    {
      name: 'opensAfterDays',
      label: messages.opensAfterDays,
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      admin: { position: 'sidebar', description: messages.opensAfterDaysHelp, step: 1 },
    },
  ],
})
