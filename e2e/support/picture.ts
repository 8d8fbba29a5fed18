import type { Page } from '@playwright/test'

/** A photograph-like PNG of its own for a journey: the same picture twice is refused by the media library. */
export async function drawPicture(
  page: Page,
  label: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const canvas = await page.context().newPage()
  await canvas.setViewportSize({ width: 1200, height: 675 })
  await canvas.setContent(`<body style="margin:0;background:#0f5c66;color:#fff;font:80px sans-serif">${label}</body>`)
  const buffer = await canvas.screenshot()
  await canvas.close()
  return { name: 'manometre.png', mimeType: 'image/png', buffer }
}
