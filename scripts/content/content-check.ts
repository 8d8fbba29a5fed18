import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../settings/project-root.ts'

/** The check of content files as a process. It reads the CMS's configuration, and reaches nothing that it names. */
export const contentCheck = {
  script: join(projectRoot, 'cms/commands/content-check.ts'),
  cwd: projectRoot,
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://127.0.0.1',
    DATA_DIR: join(tmpdir(), 'mecaformation-content-check'),
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    PAYLOAD_SECRET: 'the check signs nothing with this secret',
    LOG_LEVEL: 'silent',
  },
} as const
