import type { Block, Inline, RichText } from '@mecaformation/contracts/rich-text'

type SlugOf = (id: string) => string

/** A text as content files write it, of the kinds that generated articles hold. */
export function mdxOf(body: RichText, slugOf: SlugOf): string {
  return body.map((block) => blockMdx(block, slugOf)).join('\n\n')
}

function blockMdx(block: Block, slugOf: SlugOf): string {
  const inline = (children: readonly Inline[]) => children.map((child) => inlineMdx(child, slugOf)).join('')
  switch (block.type) {
    case 'paragraph':
      return inline(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.children)}`
    case 'quote':
      return `> ${inline(block.children)}`
    case 'list':
      return block.items
        .map(({ children }, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(children)}`)
        .join('\n')
    case 'table': {
      const rows = block.rows.map((row) => `| ${row.map(({ children }) => inline(children)).join(' | ')} |`)
      const divider = `| ${(block.rows[0] ?? []).map(() => '---').join(' | ')} |`
      return [rows[0] ?? '', divider, ...rows.slice(1)].join('\n')
    }
    case 'formula':
      return `\`\`\`math\n${block.tex}\n\`\`\``
    case 'callout':
      return `<Callout tone="${block.tone}" title="${block.title}">\n\n${mdxOf(block.children, slugOf)}\n\n</Callout>`
    default:
      throw new RangeError(`generated texts hold no ${block.type}`)
  }
}

function inlineMdx(inline: Inline, slugOf: SlugOf): string {
  switch (inline.type) {
    case 'text':
      return inline.marks?.includes('bold') === true ? `**${inline.text.trim()}** ` : inline.text
    case 'link': {
      const text = inline.children.map((child) => inlineMdx(child, slugOf)).join('')
      const { target } = inline
      return `[${text}](${target.kind === 'url' ? target.url : `articles/${slugOf(target.id)}`})`
    }
    default:
      throw new RangeError(`generated texts hold no ${inline.type}`)
  }
}
