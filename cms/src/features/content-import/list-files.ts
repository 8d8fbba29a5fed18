import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { slugRefusal } from '@mecaformation/domain/addresses/slug'
import { mediaTypes } from '../media/api.ts'
import type { ContentCollection } from './content-collection.ts'
import type { ContentError } from './content-error.ts'
import { filesIn } from './files-in.ts'
import { messages } from './messages.fr.ts'
import type { Target } from './references.ts'

/** A content file by its name alone: what it is of, and where it lies. */
export interface ContentFile extends Target {
  /** Path inside the content folder, with forward slashes. For a medium, that of the file, not of its sidecar. */
  file: string
}

export interface FileList {
  files: ContentFile[]
  errors: ContentError[]
}

/** The content files of one collection, in the order of their names. Nothing of them is read. */
export async function listFiles(folder: string, collection: ContentCollection): Promise<FileList> {
  if (collection.slug === 'media') return await listMedia(folder)
  if (collection.folder === null) return await listFolder(folder, collection, '')
  const lists: FileList[] = [refuseAll(collection, await filesIn(join(folder, collection.slug)))]
  for (const name of await foldersIn(join(folder, collection.slug))) {
    lists.push(await listFolder(folder, collection, `${name}/`))
  }
  return { files: lists.flatMap(({ files }) => files), errors: lists.flatMap(({ errors }) => errors) }
}

async function listFolder(folder: string, { slug, extension }: ContentCollection, prefix: string): Promise<FileList> {
  const list: FileList = { files: [], errors: [] }
  for (const fileName of await filesIn(join(folder, slug, prefix))) {
    const file = `${slug}/${prefix}${fileName}`
    const name = fileName.slice(0, -extension.length)
    if (extname(fileName) !== extension) {
      list.errors.push({ file, line: 1, message: messages.files.unexpected(`*${extension}`) })
    } else if (slugRefusal(name) !== null) {
      list.errors.push({ file, line: 1, message: messages.files.badName })
    } else list.files.push({ collection: slug, name: prefix + name, file })
  }
  return list
}

function refuseAll({ slug, extension }: ContentCollection, names: readonly string[]): FileList {
  const message = messages.files.inFolder(extension)
  return { files: [], errors: names.map((name) => ({ file: `${slug}/${name}`, line: 1, message })) }
}

async function listMedia(folder: string): Promise<FileList> {
  const names = new Set(await filesIn(join(folder, 'media')))
  const list: FileList = { files: [], errors: [] }
  for (const name of names) {
    const file = `media/${name}`
    const refuse = (message: string) => list.errors.push({ file, line: 1, message })
    if (name.endsWith('.yaml')) {
      if (!names.has(name.slice(0, -'.yaml'.length))) refuse(messages.files.noMedium)
    } else if (!Object.hasOwn(mediaTypes, extname(name))) {
      refuse(messages.files.unexpected(Object.keys(mediaTypes).join(', ')))
    } else if (!names.has(`${name}.yaml`)) refuse(messages.files.noSidecar(`${name}.yaml`))
    else list.files.push({ collection: 'media', name, file })
  }
  return list
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const visible = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    return visible.map((entry) => entry.name).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
