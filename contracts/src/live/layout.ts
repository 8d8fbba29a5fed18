/** Where the publisher writes and servers read, below `DATA_DIR`. */
export function liveLayout(dataDir: string) {
  return {
    files: `${dataDir}/live/files`,
    manifests: `${dataDir}/live/manifests`,
    /** What the search indexes were made of; for the publisher only. */
    search: `${dataDir}/live/search`,
    /** Since when the site has done without assets of earlier versions, which stay for a while. */
    replacedAssets: `${dataDir}/live/replaced-assets.json`,
    /** Which version of the site is shown: see `shown-version.ts`. */
    shownVersion: `${dataDir}/site-version.json`,
    /** The plain directory for nginx or a CDN. */
    exportRoot: `${dataDir}/export/public`,
    exportRules: `${dataDir}/export/nginx`,
    media: `${dataDir}/media`,
    /** Uploads on their way, before they are media or refused. */
    uploads: `${dataDir}/uploads`,
    /** Where the publisher that leads tells this machine's server how to ask for previews. */
    previewEndpoint: `${dataDir}/secrets/preview-endpoint.json`,
  }
}

/** A file's place below `files`: two characters of its hash make the folder. */
export function filePath(filesDir: string, hash: string, encoding?: 'br' | 'gz'): string {
  return `${filesDir}/${hash.slice(0, 2)}/${encoding === undefined ? hash : `${hash}.${encoding}`}`
}
