export { publishRelease } from './publish-release.ts'
export { mayPublishReleases } from './release-access.ts'
