/** Preloaded into a measured process (`--import`): leaves what it used of the machine in `USAGE_FILE`. */
import { writeFileSync } from 'node:fs'

const file = process.env.USAGE_FILE
if (file === undefined) throw new Error('USAGE_FILE must name the file to write')
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }
  writeFileSync(file, JSON.stringify(usage))
})
