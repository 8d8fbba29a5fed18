import type { Who } from './rights-in-config.ts'

const all = ['admin', 'author', 'reviewer', 'trainer', 'sales', 'visitor'] as const
const staff = ['admin', 'author', 'reviewer', 'trainer', 'sales'] as const

/** What may be done with a field by whoever may do it with the document; the rest is for the collection to say. */
export const rights = {
  /** As the document. */
  content: { read: all, create: all, update: all },
  /** Read as the document; the product alone writes it. */
  noted: { read: all, create: [], update: [] },
  /** For the staff to read; the product alone writes it. */
  kept: { read: staff, create: [], update: [] },
  /** Written when the document is made, never changed. */
  once: { read: all, create: all, update: [] },
  /** Read by the staff alone, written with the document: the text of lessons for the enrolled, where a file lies. */
  house: { read: staff, create: all, update: all },
  /** Where the proof of a testimonial lies. */
  proof: { read: ['admin', 'author', 'reviewer', 'sales'], create: all, update: all },
  /** Nobody reads it. */
  secret: { read: [], create: all, update: all },
  /** What people may do is for administrators to say. */
  role: { read: all, create: ['admin'], update: ['admin'] },
  /** One's own alone to read, nobody's to change. */
  own: { read: [], create: all, update: [] },
} as const satisfies Record<string, Who>

type Row = Partial<Record<keyof typeof rights, string>>

/** Every field of every collection and global, with what stands within it, under the right that it has. */
export const fieldRows: Record<string, Row> = {
  articles: {
    content:
      'title summary cover body sources slug technologies verifiedBy reviewOn concernsSafety updatedAt createdAt _status',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  'diagnostic-codes': {
    content: `
      title summary code explanation symptoms driving drivingAdvice otherDecoding causes causes.cause
      causes.likelihood causes.detail causes.id tests tests.title tests.tool tests.procedure tests.expected
      tests.minimum tests.maximum tests.unit tests.ifGood tests.ifBad tests.id repair doNotReplaceBlindly relatedCodes
      schematics lessons sources slug technologies system severity verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  schematics: {
    content: `
      title summary drawing hotspots hotspots.name hotspots.x hotspots.y hotspots.description hotspots.terminals
      hotspots.target hotspots.target.leadsTo hotspots.target.document hotspots.target.path hotspots.id body
      relatedCodes sources slug technologies kind verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  videos: {
    content: `
      title summary origin file externalUrl duration captions poster transcript chapters chapters.start chapters.title
      chapters.id notes sources slug technologies verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  'general-education': {
    content: `
      title summary body skills sources slug technologies subject level minutes verifiedBy reviewOn concernsSafety updatedAt
      createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  glossary: {
    content: `
      title summary otherNames definition easyFrench translations translations.language translations.text
      translations.isValidated translations.id relatedTerms sources slug technologies verifiedBy reviewOn concernsSafety updatedAt
      createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  technologies: {
    content: 'title summary introduction slug order concernsSafety updatedAt createdAt _status',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  courses: {
    content: `
      title summary cover body audience objectives objectives.objective objectives.skills objectives.id modules
      modules.title modules.summary modules.lessons modules.id prerequisites methods evaluation accessDelay
      practiceHours accessibility accessibilityContact sources slug technologies level verifiedBy reviewOn concernsSafety updatedAt
      createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  lessons: {
    content: `
      title summary objectives extract prerequisites skills sources slug course courseSlug access minutes
      opensAfterDays verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    house: 'body',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  skills: {
    content: 'title summary framework code area slug level order updatedAt createdAt _status',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  exercises: {
    content: `
      title summary statement question question.single.choices question.single.choices.text
      question.single.choices.correct question.single.choices.feedback question.single.choices.id
      question.single.shuffle question.single.id question.single.blockName question.multiple.choices
      question.multiple.choices.text question.multiple.choices.correct question.multiple.choices.feedback
      question.multiple.choices.id question.multiple.shuffle question.multiple.partialCredit question.multiple.id
      question.multiple.blockName question.trueFalse.answer question.trueFalse.feedbackIfTrue
      question.trueFalse.feedbackIfFalse question.trueFalse.id question.trueFalse.blockName question.numeric.answer
      question.numeric.unit question.numeric.tolerance question.numeric.tolerance.kind
      question.numeric.tolerance.value question.numeric.mistakes question.numeric.mistakes.value
      question.numeric.mistakes.feedback question.numeric.mistakes.id question.numeric.id question.numeric.blockName
      question.parametric.template question.parametric.parameters question.parametric.parameters.name
      question.parametric.parameters.minimum question.parametric.parameters.maximum
      question.parametric.parameters.step question.parametric.parameters.unit question.parametric.parameters.id
      question.parametric.constraints question.parametric.formula question.parametric.unit
      question.parametric.decimals question.parametric.tolerance question.parametric.tolerance.kind
      question.parametric.tolerance.value question.parametric.mistakes question.parametric.mistakes.formula
      question.parametric.mistakes.feedback question.parametric.mistakes.id question.parametric.workedSolution
      question.parametric.id question.parametric.blockName question.ordering.items question.ordering.feedback
      question.ordering.id question.ordering.blockName question.matching.pairs question.matching.pairs.left
      question.matching.pairs.right question.matching.pairs.feedback question.matching.pairs.id
      question.matching.distractors question.matching.id question.matching.blockName question.cloze.text
      question.cloze.gaps question.cloze.gaps.answers question.cloze.gaps.choices question.cloze.gaps.feedback
      question.cloze.gaps.id question.cloze.id question.cloze.blockName question.hotspot.picture
      question.hotspot.zones question.hotspot.zones.label question.hotspot.zones.x question.hotspot.zones.y
      question.hotspot.zones.radius question.hotspot.zones.correct question.hotspot.zones.feedback
      question.hotspot.zones.id question.hotspot.id question.hotspot.blockName question.shortText.answers
      question.shortText.mistakes question.shortText.mistakes.text question.shortText.mistakes.feedback
      question.shortText.mistakes.id question.shortText.id question.shortText.blockName question.procedure.steps
      question.procedure.steps.text question.procedure.steps.critical question.procedure.steps.id
      question.procedure.intruders question.procedure.intruders.text question.procedure.intruders.dangerous
      question.procedure.intruders.feedback question.procedure.intruders.id question.procedure.id
      question.procedure.blockName question.freeAnswer.modelAnswer question.freeAnswer.criteria
      question.freeAnswer.criteria.text question.freeAnswer.criteria.points question.freeAnswer.criteria.id
      question.freeAnswer.id question.freeAnswer.blockName hints solution skills sources slug technologies mode
      difficulty minutes verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  offers: {
    content: `
      title summary lines lines.label lines.price lines.vat lines.id included courses opensEverything conditions note
      slug audience kind billing instalments seats accessDays soldFrom soldUntil order updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  testimonials: {
    content: 'title summary speaker role course consentOn slug updatedAt createdAt _status',
    proof: 'proof',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  posts: {
    content: 'title summary cover body author sources slug updatedAt createdAt _status',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  pages: {
    content: `
      title summary cover body phases phases.title phases.period phases.points phases.id offer slug kind isProvisional
      updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  guides: {
    content: `
      title summary cover body file sources slug technologies verifiedBy reviewOn concernsSafety updatedAt createdAt _status
    `,
    noted: 'publishedAt',
    kept: 'importHash',
  },
  faq: {
    content: 'title summary body slug theme order updatedAt createdAt _status',
    noted: 'publishedAt',
    kept: 'importHash',
  },
  media: {
    content: 'alt credit focalX focalY updatedAt createdAt url thumbnailURL filename mimeType filesize width height',
    house: 'folder',
    kept: 'originalName importHash',
    noted: `
      duration variants variants.url variants.width variants.height variants.id crops crops.shape crops.url crops.width
      crops.height crops.id
    `,
  },
  assessments: {
    content: 'title summary course items passingScore timeLimit attempts updatedAt createdAt _status',
  },
  practicals: {
    content: 'title summary skills criteria course place minutes updatedAt createdAt _status',
  },
  releases: {
    content: 'title items items.document items.action items.id note updatedAt createdAt',
    noted: 'state publishedAt publishedBy contents',
  },
  schedules: {
    noted: 'title state reason doneAt plannedByName plannedBy attempts',
    once: 'target action',
    content: 'at at_tz updatedAt createdAt',
  },
  reviews: {
    content: 'title targetCollection targetId state askedBy askedByName askedAt updatedAt createdAt',
  },
  'review-events': {
    content: 'targetCollection targetId kind by byName detail updatedAt createdAt',
  },
  'review-comments': {
    content: `
      targetCollection targetId thread anchor label quote text author authorName resolvedByName updatedAt createdAt
    `,
  },
  'preview-shares': {
    content: 'label targetCollection targetId expiresAt revokedAt createdBy updatedAt createdAt',
    secret: 'secretHash',
  },
  users: {
    content: 'name updatedAt createdAt email',
    role: 'role',
    noted: `
      resetPasswordToken resetPasswordExpiration salt hash resetPasswordRequestedAt loginAttempts lockUntil
    `,
    own: 'sessions sessions.id sessions.createdAt sessions.expiresAt',
  },
  invitations: {
    content: 'name email role updatedAt createdAt',
    noted: 'state expiresAt invitedBy',
  },
  'payload-kv': {
    content: 'key data',
  },
  'payload-locked-documents': {
    content: 'document globalSlug user updatedAt createdAt',
  },
  'payload-preferences': {
    content: 'user key value updatedAt createdAt',
  },
  'payload-migrations': {
    content: 'name batch updatedAt createdAt',
  },
  navigation: {
    content: `
      notice notice.text notice.kind header header.leadsTo header.document header.path header.label header.id footer
      footer.leadsTo footer.document footer.path footer.label footer.id _status updatedAt createdAt
    `,
  },
  organisation: {
    content: `
      name postalAddress registration channels channels.kind channels.value channels.hours channels.delay channels.id
      disabilityContact disabilityContact.name disabilityContact.email disabilityContact.phone trainers trainers.name
      trainers.role trainers.background trainers.courses trainers.id partners partners.name partners.role partners.id
      indicators indicators.label indicators.value indicators.period indicators.source indicators.headCount
      indicators.course indicators.id _status updatedAt createdAt
    `,
  },
}
