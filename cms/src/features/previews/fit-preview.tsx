'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The scales of Payload's own menu. */
const scales = [1, 0.75, 0.5, 0.25]

/** Makes a device that is wider than the pane beside the form fit into it, as a picture of itself. */
export function FitPreview() {
  const { breakpoint, breakpoints, iframeRef, setZoom } = useLivePreviewContext()
  useEffect(() => {
    const device = breakpoints?.find(({ name }) => name === breakpoint)
    const pane = iframeRef.current?.closest('.live-preview-window__main')?.clientWidth
    if (device === undefined || pane === undefined || typeof device.width !== 'number') return
    const fitting = pane / device.width
    setZoom(scales.find((scale) => scale <= fitting) ?? 0.25)
  }, [breakpoint, breakpoints, iframeRef, setZoom])
  return null
}
