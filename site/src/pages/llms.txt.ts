import type { APIRoute } from 'astro'
import { listCards } from '../data/content.ts'
import { llms } from '../feeds/llms.ts'
import { messages } from '../layouts/messages.fr.ts'
import { sections } from '../layouts/sections.ts'

const { siteName: name, siteDescription: description, sections: titles, forModels } = messages

export const GET: APIRoute = ({ url }) => {
  const body = llms({
    origin: url.origin,
    name,
    description,
    notes: [messages.caution, forModels.note],
    parts: [
      { title: forModels.parts, links: sections.map(({ label, ...section }) => ({ title: label, ...section })) },
      { title: titles.technologies.label, links: listCards('technologies') },
      { title: titles.courses.label, links: listCards('courses') },
      { title: titles.guides.label, links: listCards('guides') },
      { title: forModels.lists, links: forModels.listLinks },
    ],
  })
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
