'use client'

import { BrokenPage } from '../../features/drafts/broken-page.tsx'

export default BrokenPage
