import type { Block, Inline, PublishedList, RichText } from '@mecaformation/contracts/rich-text'
import katex from 'katex'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** A text as HTML; `addressOf` knows where documents live. */
export function richTextHtml(body: RichText, addressOf: (id: string) => string | undefined): string {
  return body.map(block).join('\n')

  function block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
        return `<p>${inlines(node.children)}</p>`
      case 'heading':
        return `<h${node.level}>${inlines(node.children)}</h${node.level}>`
      case 'list':
        return list(node)
      case 'quote':
        return `<blockquote><p>${inlines(node.children)}</p></blockquote>`
      case 'table':
        return `<table>${node.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
      case 'rule':
        return '<hr>'
      case 'formula':
        return `<div class="formula">${formula(node.tex, true)}</div>`
      case 'figure':
        return ''
      case 'callout':
        return `<div class="callout callout-${node.tone}"><p>${escapeHtml(node.title)}</p>${node.children.map(block).join('')}</div>`
      default:
        throw new RangeError(`generated texts hold no ${node.type}`)
    }
  }

  function list({ ordered, items }: PublishedList): string {
    const tag = ordered ? 'ol' : 'ul'
    const content = items.map((item) => `<li>${inlines(item.children)}${item.nested.map(list).join('')}</li>`)
    return `<${tag}>${content.join('')}</${tag}>`
  }

  function cell({ header, children }: { header: boolean; children: readonly Inline[] }): string {
    return header ? `<th scope="col">${inlines(children)}</th>` : `<td>${inlines(children)}</td>`
  }

  function inlines(nodes: readonly Inline[]): string {
    return nodes.map(inline).join('')
  }

  function inline(node: Inline): string {
    switch (node.type) {
      case 'text':
        return (node.marks ?? []).reduceRight((html, mark) => {
          return `<${tags[mark]}>${html}</${tags[mark]}>`
        }, escapeHtml(node.text))
      case 'lineBreak':
        return '<br>'
      case 'inlineFormula':
        return formula(node.tex, false)
      case 'link': {
        const href = node.target.kind === 'url' ? node.target.url : addressOf(node.target.id)
        return href === undefined ? inlines(node.children) : `<a href="${href}">${inlines(node.children)}</a>`
      }
      default:
        throw new RangeError(`generated texts hold no ${node.type}`)
    }
  }
}

function formula(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode, strict: false })
}
