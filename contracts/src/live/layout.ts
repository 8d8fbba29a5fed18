/** Where the publisher writes and servers read, below `DATA_DIR`. */
export function liveLayout(dataDir: string) {
  return {
    files: `${dataDir}/live/files`,
    manifests: `${dataDir}/live/manifests`,
    /** What the search indexes were made of; for the publisher only. */
    search: `${dataDir}/live/search`,
    /** The plain directory for nginx or a CDN. */
    exportRoot: `${dataDir}/export/public`,
    exportRules: `${dataDir}/export/nginx`,
    media: `${dataDir}/media`,
  }
}

/** A file's place below `files`: two characters of its hash make the folder. */
export function filePath(filesDir: string, hash: string, encoding?: 'br' | 'gz'): string {
  return `${filesDir}/${hash.slice(0, 2)}/${encoding === undefined ? hash : `${hash}.${encoding}`}`
}
