import { readFile } from 'node:fs/promises'

/** The lines of one of the lists in `words/`. */
export async function wordList(name: string): Promise<string[]> {
  const text = await readFile(new URL(`./words/${name}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
