const everybody = 'admin author reviewer trainer sales visitor'
const staff = 'admin author reviewer trainer sales'
const editors = 'admin author reviewer'
const own = (...roles: string[]) => roles.map((role) => `${role}: some`).join(' ')

/** What authors write: visitors read what is published, specialists write as authors do. */
const contents = (specialist?: 'trainer' | 'sales') => ({
  create: ['admin author', specialist].filter(Boolean).join(' '),
  read: `${staff} visitor: some`,
  readVersions: staff,
  update: [editors, specialist].filter(Boolean).join(' '),
  delete: 'admin',
})
const ofTheHouse = { create: staff, read: staff, update: staff, delete: staff }
const everyoneOwn = own('admin', 'author', 'reviewer', 'trainer', 'sales')

/** Every collection: who may do what with it. « some » is what a rule leaves of it: what is published, one's own. */
export const collectionRows: Record<string, Record<string, string>> = {
  articles: contents(),
  'diagnostic-codes': contents(),
  schematics: contents(),
  videos: contents(),
  'general-education': contents(),
  glossary: contents(),
  technologies: contents(),
  courses: contents(),
  lessons: contents(),
  skills: contents(),
  posts: contents(),
  pages: contents(),
  guides: contents(),
  exercises: contents('trainer'),
  offers: contents('sales'),
  testimonials: contents('sales'),
  faq: contents('sales'),
  assessments: { ...contents('trainer'), read: staff },
  practicals: { ...contents('trainer'), read: staff },
  media: { ...contents('trainer'), read: everybody },
  releases: {
    create: editors,
    read: staff,
    update: own('admin', 'author', 'reviewer'),
    delete: own('admin', 'author', 'reviewer'),
  },
  schedules: { create: editors, read: staff, update: own('admin', 'author', 'reviewer'), delete: 'admin' },
  // Written by the endpoints of reviews alone.
  reviews: { create: '', read: staff, update: '', delete: '' },
  'review-events': { create: '', read: staff, update: '', delete: '' },
  'review-comments': { create: '', read: staff, update: '', delete: '' },
  'preview-shares': { create: '', read: staff, update: '', delete: 'admin' },
  users: {
    admin: staff,
    create: 'admin',
    read: `admin ${own('author', 'reviewer', 'trainer', 'sales')}`,
    update: `admin ${own('author', 'reviewer', 'trainer', 'sales')}`,
    delete: 'admin',
    unlock: 'admin',
  },
  invitations: { create: 'admin', read: 'admin', update: '', delete: 'admin' },
  // Payload's own: locks of editors, what each person likes, and what no endpoint reaches.
  'payload-kv': { create: '', read: '', update: '', delete: '' },
  'payload-locked-documents': ofTheHouse,
  'payload-preferences': { create: staff, read: everyoneOwn, update: everyoneOwn, delete: everyoneOwn },
  'payload-migrations': ofTheHouse,
}
