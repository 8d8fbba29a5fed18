'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Around a device in the pane, in CSS pixels. */
const margins = 40

/** Makes a device that is wider than the pane beside the form fit into it; Payload would cut it off. */
export function FitPreview() {
  const { breakpoint, breakpoints, iframeRef } = useLivePreviewContext()
  useEffect(() => {
    const frame = iframeRef.current?.closest<HTMLElement>('.live-preview-window__main')
    const pane = frame?.parentElement?.clientWidth
    const width = breakpoints?.find(({ name }) => name === breakpoint)?.width
    if (!frame || pane === undefined) return
    frame.style.zoom = typeof width === 'number' ? String(Math.min(1, pane / (width + margins))) : ''
  }, [breakpoint, breakpoints, iframeRef])
  return null
}
