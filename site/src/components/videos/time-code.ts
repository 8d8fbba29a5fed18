/** A moment of a film as players show it: 1:05, 1:02:09. */
export function timeCode(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = twoDigits(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${twoDigits(minutes)}:${rest}`
}

/** How long a film lasts, in words: 45 s, 1 min 05 s, 1 h 02 min. */
export function durationInWords(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  if (hours > 0) return `${hours} h ${twoDigits(minutes)} min`
  if (minutes === 0) return `${seconds} s`
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${twoDigits(seconds % 60)} s`
}

/** The same for machines (ISO 8601): PT65S. */
export function isoDuration(seconds: number): string {
  return `PT${seconds}S`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
