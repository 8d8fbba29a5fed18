/**
 * Tables as ours are: a grid without merged rows, header cells told, paragraphs in cells and nothing else. A first row
 * that is all bold is what people make who know no header rows.
 */
export function fitTables(body: Element): void {
  for (const table of [...body.querySelectorAll('table table')]) table.replaceWith(...paragraphsOf(table))
  for (const table of [...body.querySelectorAll('table')]) {
    for (const part of [...table.querySelectorAll('caption, colgroup')]) part.remove()
    const rows = [...table.querySelectorAll('tr')]
    rows.forEach(openMergedRows)
    if (rows.length > 1) rows.filter((row, index) => isHeader(row, index)).forEach(headRow)
    for (const cell of table.querySelectorAll('td, th')) fitCell(cell)
  }
}

function paragraphsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].map((row) => {
    const paragraph = row.ownerDocument.createElement('p')
    paragraph.textContent = [...row.children].map((cell) => cell.textContent?.trim() ?? '').join(' — ')
    return paragraph
  })
}

/** A cell over several rows stands in the first one, above empty ones. */
function openMergedRows(row: Element): void {
  ;[...row.children].forEach((cell, index) => {
    const span = Number(cell.getAttribute('rowspan') ?? 1)
    cell.removeAttribute('rowspan')
    let below = row.nextElementSibling
    for (let left = span - 1; left > 0 && below !== null; left -= 1) {
      const empty = row.ownerDocument.createElement(cell.tagName)
      below.insertBefore(empty, below.children[index] ?? null)
      below = below.nextElementSibling
    }
  })
}

function isHeader(row: Element, index: number): boolean {
  if (row.parentElement?.tagName === 'THEAD') return true
  const said = [...row.children].filter((cell) => cell.textContent?.trim())
  return index === 0 && said.length > 0 && said.every(isBold)
}

function isBold(cell: Element): boolean {
  const bold = [...cell.querySelectorAll('b, strong')].map((one) => one.textContent ?? '').join('')
  return bold.replace(/\s/g, '') === cell.textContent?.replace(/\s/g, '')
}

function headRow(row: Element): void {
  for (const cell of [...row.children]) {
    for (const bold of [...cell.querySelectorAll('b, strong')]) bold.replaceWith(...bold.childNodes)
    if (cell.tagName === 'TH') continue
    const header = cell.ownerDocument.createElement('th')
    const span = cell.getAttribute('colspan')
    if (span !== null) header.setAttribute('colspan', span)
    header.append(...cell.childNodes)
    cell.replaceWith(header)
  }
}

function fitCell(cell: Element): void {
  for (const item of [...cell.querySelectorAll('li')]) {
    const mark = item.parentElement?.tagName === 'OL' ? `${[...item.parentElement.children].indexOf(item) + 1}. ` : '• '
    item.prepend(mark)
  }
  for (const block of [...cell.querySelectorAll('h1, h2, h3, h4, h5, h6, li, blockquote')]) {
    const paragraph = block.ownerDocument.createElement('p')
    paragraph.append(...block.childNodes)
    block.replaceWith(paragraph)
  }
  for (const list of [...cell.querySelectorAll('ul, ol')]) list.replaceWith(...list.childNodes)
}
