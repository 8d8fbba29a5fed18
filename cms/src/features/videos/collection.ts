import { videoOrigins } from '@mecaformation/contracts/documents/video'
import { choices } from '../../fields/choices.ts'
import { contentCollection } from '../../fields/content-collection.ts'
import { linesField } from '../../fields/lines.ts'
import { fileField } from '../../fields/relations.ts'
import { rowLabelOf } from '../../fields/row-label-of.ts'
import { fillDuration } from './fill-duration.ts'
import { messages } from './messages.fr.ts'
import { validateCaptions, validateChapters, validateExternalUrl, validateFile } from './validations.ts'

/** Films with captions, transcript and chapters. */
export const videos = contentCollection({
  slug: 'videos',
  messages,
  columns: ['technologies', 'duration'],
  extra: { hooks: { beforeValidate: [fillDuration] } },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.film,
          fields: [
            {
              name: 'origin',
              label: messages.origin,
              type: 'radio',
              required: true,
              defaultValue: 'upload',
              options: choices(videoOrigins, messages.origins),
            },
            {
              ...fileField({
                name: 'file',
                label: messages.file,
                types: ['video/'],
                help: messages.fileHelp,
                condition: (_, siblings) => siblings.origin !== 'external',
              }),
              validate: validateFile,
            },
            {
              name: 'externalUrl',
              label: messages.externalUrl,
              type: 'text',
              validate: validateExternalUrl,
              admin: {
                description: messages.externalUrlHelp,
                condition: (_, siblings) => siblings.origin === 'external',
              },
            },
            {
              name: 'duration',
              label: messages.duration,
              type: 'number',
              required: true,
              min: 1,
              admin: { description: messages.durationHelp, step: 1 },
            },
            {
              ...fileField({
                name: 'captions',
                label: messages.captions,
                types: ['text/vtt'],
                help: messages.captionsHelp,
              }),
              validate: validateCaptions,
            },
            fileField({ name: 'poster', label: messages.poster, types: ['image'] }),
          ],
        },
        {
          label: messages.tabs.text,
          fields: [
            linesField({
              name: 'transcript',
              label: messages.transcript,
              description: messages.transcriptHelp,
              required: true,
              rows: 12,
            }),
            {
              name: 'chapters',
              label: messages.chapters,
              labels: { singular: messages.chapter, plural: messages.chapters },
              type: 'array',
              validate: validateChapters,
              admin: { components: { RowLabel: rowLabelOf('title', { singular: messages.chapter }) } },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'start',
                      label: messages.chapterStart,
                      type: 'number',
                      required: true,
                      min: 0,
                      admin: { width: '30%', step: 1 },
                    },
                    {
                      name: 'title',
                      label: messages.chapterTitle,
                      type: 'text',
                      required: true,
                      admin: { width: '70%' },
                    },
                  ],
                },
              ],
            },
            { name: 'notes', label: messages.notes, type: 'textarea' },
          ],
        },
      ],
    },
  ],
})
