/** Links a style sheet that the page did without so far; resolves once it counts. */
export function applySheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new Error(`${href} cannot be loaded`))
    }
    document.head.append(link)
  })
}
