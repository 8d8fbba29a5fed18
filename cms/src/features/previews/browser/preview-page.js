// @ts-check
/**
 * Runs in previews. It follows the editor that the page stands beside (Payload's admin tells its frame
 * of each save), keeps the way in open, and shows the ribbon. It is served inline, so it is plain script.
 */

/** @type {{ label: string, light: string, dark: string, late: string, renewal: { url: string, after: number } | null }} */
const settings = JSON.parse(document.getElementById('apercu')?.textContent ?? '')
const editor = window.opener ?? (window.parent === window ? null : window.parent)
let address = location.pathname

const sheet = new CSSStyleSheet()
sheet.replaceSync(`
:host{position:sticky;z-index:99;top:0}
div{display:flex;gap:.25rem;align-items:center;padding:.1875rem .75rem;background:#ffc91f;color:#14191b;font:600 .8125rem/1.4 system-ui,sans-serif}
:host([late]) div{background:#9a3412;color:#fff}
span{margin-right:auto}
button{all:unset;cursor:pointer;padding:.0625rem .625rem;border-radius:999px;font-weight:400}
button[aria-pressed=true]{background:#14191b;color:#f7f8f8}
button:focus-visible{outline:2px solid #14191b;outline-offset:1px}
@media print{:host{display:none}}`)

const ribbon = document.createElement('aside')
const label = document.createElement('span')
const bar = document.createElement('div')
const inside = ribbon.attachShadow({ mode: 'open' })
inside.adoptedStyleSheets = [sheet]
inside.append(bar)
bar.append(label)
label.textContent = settings.label
ribbon.setAttribute('aria-label', settings.label)

/**
 * The site follows the reader's system; a preview shows both. Its dark rules stand in one media query,
 * which is made to hold always, or never.
 * @param {'light' | 'dark'} theme
 */
function show(theme) {
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      if (!themed.has(rule) && !rule.conditionText.includes('prefers-color-scheme')) continue
      themed.add(rule)
      rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all'
    }
  }
  document.documentElement.style.colorScheme = theme
  for (const [name, button] of buttons) button.setAttribute('aria-pressed', String(name === theme))
}
const themed = new WeakSet()
const buttons = new Map(
  /** @type {const} */ (['light', 'dark']).map((theme) => {
    const button = document.createElement('button')
    button.textContent = settings[theme]
    button.addEventListener('click', () => {
      sessionStorage.setItem('apercu', theme)
      show(theme)
    })
    bar.append(button)
    return [theme, button]
  }),
)

/** @param {ParentNode} part */
const inlineScripts = (part) =>
  [...part.querySelectorAll('script:not([src],[type="application/ld+json"])')].map(({ textContent }) => textContent)
/** What the policy of this page lets run inline, and what has run. */
const ran = new Set(inlineScripts(document))
let swaps = 0

/** Puts what is new in the place of what was, where the reader is looking. @param {Document} page */
function swap(page) {
  const [before, after] = [document.querySelector('main'), page.querySelector('main')]
  if (before === null || after === null) return
  // The first exercise of a page comes with scripts that only the policy of the new page allows.
  if (inlineScripts(after).some((script) => !ran.has(script))) return location.reload()
  // Pictures that stay are moved, not loaded again: nothing flickers.
  const pictures = [...before.querySelectorAll('img')]
  for (const picture of after.querySelectorAll('img')) {
    const same = pictures.findIndex((old) => old.getAttribute('src') === picture.getAttribute('src'))
    const [old] = same === -1 ? [] : pictures.splice(same, 1)
    if (old?.outerHTML === picture.outerHTML) picture.replaceWith(old)
  }
  const { scrollX, scrollY } = window
  before.replaceChildren(...after.childNodes)
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  document.title = page.title
  // Astro's islands that are gone let go of what they hold.
  document.dispatchEvent(new Event('astro:after-swap'))
  rerun(before)
}

/**
 * Runs the scripts of what is shown once more: they find players, drawings and words in the page when they run, and
 * browsers run a module once for each address. What scripts share stays one. @param {Element} main
 */
function rerun(main) {
  swaps += 1
  for (const script of main.querySelectorAll('script[type="module"][src]')) {
    import(`${script.getAttribute('src')}?${swaps}`).catch((error) => console.warn('preview', error))
  }
}

let isRunning = false
let isWanted = false
/** Fetches the page again, once more when it was asked for meanwhile. */
async function refresh() {
  isWanted = true
  if (isRunning) return
  isRunning = true
  try {
    while (isWanted) {
      isWanted = false
      let response = await fetch(address)
      if (response.status === 401 && (await renew())) response = await fetch(address)
      if (!response.ok) throw new Error(String(response.status))
      swap(new DOMParser().parseFromString(await response.text(), 'text/html'))
    }
    ribbon.removeAttribute('late')
    label.textContent = settings.label
  } catch (error) {
    console.warn('preview', error)
    ribbon.setAttribute('late', '')
    label.textContent = settings.late
  } finally {
    isRunning = false
  }
}

/** Moves to the next token before this one ends; whoever is signed out keeps what is on the screen. */
async function renew() {
  if (settings.renewal === null) return false
  const response = await fetch(settings.renewal.url, { method: 'POST' })
  if (!response.ok) return false
  const { prefix, renewAfter } = await response.json()
  const [, , former] = address.split('/')
  address = address.replace(`/apercu/${former}`, prefix)
  for (const link of document.querySelectorAll('a[href^="/apercu/"]')) {
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(`/apercu/${former}`, prefix))
  }
  history.replaceState(null, '', address + location.hash)
  setTimeout(() => void renew().catch(console.warn), renewAfter)
  return true
}

/**
 * Payload tells of a save only once its form is drawn anew. The frame belongs to the same site, so it sees
 * the answer of the autosave itself come in, some tenths of a second before.
 */
function watchAutosaves() {
  if (editor === null) return
  const observer = new editor.PerformanceObserver((/** @type {PerformanceObserverEntryList} */ list) => {
    if (list.getEntries().some(({ name }) => name.includes('autosave=true'))) void refresh()
  })
  observer.observe({ type: 'resource' })
  // What was saved while this page was on its way has been told to nobody.
  void refresh()
}

addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void refresh()
})

document.body.prepend(ribbon)
const usual = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
const chosen = sessionStorage.getItem('apercu')
show(chosen === 'dark' || chosen === 'light' ? chosen : usual)
watchAutosaves()
editor?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
if (settings.renewal !== null) setTimeout(() => void renew().catch(console.warn), settings.renewal.after)
