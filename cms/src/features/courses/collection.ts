import { trainingLevels } from '@mecaformation/contracts/documents/skill'
import type { ArrayField, Field } from 'payload'
import { bodyField, coverField } from '../../fields/body.ts'
import { choiceField } from '../../fields/choice.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { relationsField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { messages as shared } from '../../platform/messages.fr.ts'
import { lessonsFollow, lessonsLeave } from './lessons-follow.ts'
import { messages } from './messages.fr.ts'
import { validateLessons, validateModules } from './validate-modules.ts'

const objectivesField: ArrayField = {
  name: 'objectives',
  label: messages.objectives,
  labels: { singular: messages.objective, plural: messages.objectives },
  type: 'array',
  required: true,
  minRows: 1,
  admin: {
    description: messages.objectivesHelp,
    components: { RowLabel: rowLabelOf('objective', { singular: messages.objective }) },
  },
  fields: [
    { name: 'objective', label: messages.objective, type: 'text', required: true },
    relationsField({ name: 'skills', label: shared.fields.skills, to: 'skills' }),
  ],
}

const modulesField: ArrayField = {
  name: 'modules',
  label: messages.modules,
  labels: { singular: messages.module, plural: messages.modules },
  type: 'array',
  required: true,
  minRows: 1,
  validate: validateModules,
  admin: { components: { RowLabel: rowLabelOf('title', { singular: messages.module }) } },
  fields: [
    { name: 'title', label: messages.moduleTitle, type: 'text', required: true },
    { name: 'summary', label: messages.moduleSummary, type: 'text' },
    {
      name: 'lessons',
      label: messages.lessons,
      type: 'relationship',
      relationTo: 'lessons',
      hasMany: true,
      validate: validateLessons,
      filterOptions: ({ id }) => (id === undefined ? true : { course: { equals: id } }),
      admin: {
        description: messages.lessonsHelp,
        isSortable: true,
        components: { Field: '/src/features/courses/programme/lessons-in-module.tsx#LessonsInModule' },
      },
    },
  ],
}

function line(name: 'accessDelay' | 'accessibilityContact'): Field {
  return {
    name,
    label: messages[name],
    type: 'text',
    required: true,
    admin: { description: messages[`${name}Help`] },
  }
}

function lines(name: 'audience' | 'prerequisites' | 'methods' | 'evaluation' | 'accessibility'): Field {
  return linesField({ name, label: messages[name], description: messages[`${name}Help`], required: true, rows: 3 })
}

/** Courses, with what people must be told before they buy one. */
export const courses = contentCollection({
  slug: 'courses',
  messages,
  group: shared.groups.courses,
  columns: ['level'],
  extra: { hooks: { afterChange: [lessonsFollow], afterDelete: [lessonsLeave] } },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.presentation,
          fields: [coverField, bodyField({ label: messages.body }), lines('audience')],
        },
        { label: messages.tabs.programme, fields: [objectivesField, modulesField] },
        {
          label: messages.tabs.conditions,
          fields: [
            lines('prerequisites'),
            lines('methods'),
            lines('evaluation'),
            line('accessDelay'),
            {
              name: 'practiceHours',
              label: messages.practiceHours,
              type: 'number',
              required: true,
              defaultValue: 0,
              min: 0,
              admin: { description: messages.practiceHoursHelp },
            },
            lines('accessibility'),
            line('accessibilityContact'),
          ],
        },
      ],
    },
  ],
  sidebar: [choiceField({ name: 'level', label: messages.level, values: trainingLevels, labels: messages.levels })],
})
