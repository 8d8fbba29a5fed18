import type { CollectionConfig, PayloadRequest } from 'payload'
import { publishedOrStaff } from './published-or-staff.ts'
import { isAdmin, isAuthor, isReviewer, isSales, isStaff, isTrainer } from './roles.ts'

interface Asked {
  req: PayloadRequest
}

/** Who writes, as authors do, what is of their own trade. */
const specialists: Record<string, (asked: Asked) => boolean> = {
  exercises: isTrainer,
  assessments: isTrainer,
  practicals: isTrainer,
  media: isTrainer,
  offers: isSales,
  testimonials: isSales,
  faq: isSales,
}

const isSpecialist = (collection: string, asked: Asked): boolean => specialists[collection]?.(asked) ?? false

/** Who changes what is published in any collection, and what surrounds all pages. */
export const mayEdit = (asked: Asked): boolean => isAdmin(asked) || isAuthor(asked) || isReviewer(asked)

/** Who changes and publishes documents of a collection, and so may publish again what failed. */
export const mayEditIn = (collection: string, asked: Asked): boolean =>
  mayEdit(asked) || isSpecialist(collection, asked)

/**
 * Who may do what with documents of a collection: authors and its specialists write and publish, reviewers
 * correct and publish, others of the staff read, visitors see what is published. Administrators alone delete.
 */
export function accessOf(collection: string): NonNullable<CollectionConfig['access']> {
  return {
    create: (asked) => isAdmin(asked) || isAuthor(asked) || isSpecialist(collection, asked),
    read: publishedOrStaff,
    readVersions: isStaff,
    update: (asked) => mayEditIn(collection, asked),
    delete: isAdmin,
  }
}

/** Of what has no specialists. */
export const contentAccess: NonNullable<CollectionConfig['access']> = accessOf('')
