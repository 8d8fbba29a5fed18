import type { PublishedCollection } from '@mecaformation/contracts/publication/documents'

const targets: Readonly<Record<string, PublishedCollection>> = {
  technologies: 'technologies',
  cover: 'media',
  media: 'media',
  relatedCodes: 'diagnostic-codes',
  schematics: 'schematics',
  lessons: 'lessons',
  skills: 'skills',
  course: 'courses',
  courses: 'courses',
  relatedTerms: 'glossary',
  file: 'media',
  captions: 'media',
  poster: 'media',
  drawing: 'media',
  picture: 'media',
  video: 'videos',
  schematic: 'schematics',
  exercise: 'exercises',
  term: 'glossary',
  offer: 'offers',
}

/** Of which collection are the ids that a field of a published document holds; `undefined` when it holds none. */
export function targetOf(collection: PublishedCollection, field: string): PublishedCollection | undefined {
  return collection === 'lessons' && field === 'prerequisites' ? 'lessons' : targets[field]
}
