import type { Medium } from '@mecaformation/contracts/documents/medium'
import type { Video } from '@mecaformation/contracts/documents/video'
import type { VideoObject, WithContext } from 'schema-dts'
import { canonicalOf } from './addresses.ts'
import { context, language } from './house.ts'

type Told = Pick<
  Video,
  'title' | 'summary' | 'publishedAt' | 'duration' | 'chapters' | 'transcript' | 'origin' | 'externalUrl'
>
type File = Pick<Medium, 'url' | 'mimeType'>

/** A film with its chapters and its words; nothing without the picture that search engines ask for. */
export function videoObject(
  video: Told,
  { url, film, poster }: { url: URL; film: File | undefined; poster: File | undefined },
): WithContext<VideoObject> | null {
  if (poster === undefined) return null
  const { title, summary, publishedAt, duration, chapters, transcript, origin, externalUrl } = video
  const page = canonicalOf(url)
  return {
    '@context': context,
    '@type': 'VideoObject',
    name: title,
    description: summary,
    thumbnailUrl: url.origin + poster.url,
    uploadDate: publishedAt,
    duration: `PT${duration}S`,
    inLanguage: language,
    isAccessibleForFree: true,
    ...(film !== undefined && { contentUrl: url.origin + film.url, encodingFormat: film.mimeType }),
    ...(origin === 'external' && externalUrl !== '' ? { url: externalUrl } : { url: page }),
    ...(transcript.length > 0 && { transcript: transcript.join('\n') }),
    ...(chapters.length > 0 && {
      hasPart: chapters.map(({ start, title: name }, index) => ({
        '@type': 'Clip',
        name,
        startOffset: start,
        endOffset: chapters[index + 1]?.start ?? duration,
        url: `${page}?t=${start}`,
      })),
    }),
  }
}
