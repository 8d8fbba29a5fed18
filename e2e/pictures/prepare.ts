import { z } from 'zod'
import type { Author } from '../../scripts/testing/author.ts'

const created = z.object({ doc: z.object({ id: z.string() }) })

/** Work in progress for pictures: a course with lessons that nobody has published. */
export async function prepare(author: Author): Promise<void> {
  const draft = async (collection: string, fields: object): Promise<string> => {
    const answer = await author.call('POST', `/${collection}?draft=true&depth=0`, { ...fields, _status: 'draft' })
    return created.parse(answer).doc.id
  }
  const course = await draft('courses', { title: 'Freinage des utilitaires' })
  const lessons: string[] = []
  for (const title of ['Lire le circuit', 'Mesurer un disque', 'Purger']) {
    lessons.push(await draft('lessons', { title, course, minutes: 30 }))
  }
  const modules = [{ title: 'Entretenir', lessons }]
  await author.call('PATCH', `/courses/${course}?draft=true&depth=0`, { modules, _status: 'draft' })
}
