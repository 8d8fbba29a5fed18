import type { Course as CourseDocument } from '@mecaformation/contracts/documents/course'
import type { Offer } from '@mecaformation/contracts/documents/offer'
import type { Course, ItemList, WithContext } from 'schema-dts'
import { canonicalOf } from './addresses.ts'
import { context, house, language } from './house.ts'
import { offer } from './offers.ts'

interface Around {
  url: URL
  /** Of lessons and practice together. */
  minutes: number
  level: string
  /** The offers that open the course. */
  offers: readonly Offer[]
  picture?: string | undefined
}

/** A course with the one way of following it: online, or partly with a trainer where it has practice. */
export function course(
  document: Pick<CourseDocument, 'title' | 'summary' | 'objectives' | 'prerequisites' | 'practiceHours'>,
  { url, minutes, level, offers, picture }: Around,
): WithContext<Course> {
  const { title, summary, objectives, prerequisites, practiceHours } = document
  return {
    '@context': context,
    '@type': 'Course',
    name: title,
    description: summary,
    url: canonicalOf(url),
    inLanguage: language,
    provider: house(url),
    educationalLevel: level,
    ...(picture !== undefined && { image: url.origin + picture }),
    teaches: objectives.map(({ objective }) => objective),
    coursePrerequisites: [...prerequisites],
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: practiceHours > 0 ? 'Blended' : 'Online',
      ...(minutes > 0 && { courseWorkload: `PT${minutes}M` }),
    },
    ...(offers.length > 0 && { offers: offers.map((one) => offer(one, url)) }),
  }
}

/** The courses of the catalogue, in its order, each told on a page of its own. */
export function courseList(courses: readonly { address: string }[], { origin }: URL): WithContext<ItemList> | null {
  if (courses.length === 0) return null
  return {
    '@context': context,
    '@type': 'ItemList',
    itemListElement: courses.map(({ address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: origin + address,
    })),
  }
}
