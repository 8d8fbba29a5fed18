const minutesInHour = 60

/** Minutes that a course takes: those of its lessons and its hours of practice with a trainer. */
export function courseMinutes(course: {
  readonly lessonMinutes: readonly number[]
  readonly practiceHours: number
}): number {
  const lessons = course.lessonMinutes.reduce((total, minutes) => total + minutes, 0)
  return lessons + Math.round(course.practiceHours * minutesInHour)
}

/** A duration as people write it: « 3 h 25 », « 2 h », « 25 min », with spaces that do not break. */
export function frenchDuration(minutes: number): string {
  const hours = Math.floor(minutes / minutesInHour)
  const rest = minutes % minutesInHour
  if (hours === 0) return `${rest}\u00a0min`
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
}
