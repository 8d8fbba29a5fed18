'use client'

import type { Reference } from '@mecaformation/contracts/writing/references'
import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $insertNodes, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { messages } from '../messages.fr.ts'
import { shownText } from './shown-text.ts'
import { useReferences } from './use-references.ts'
import '../writing/writing.css'

class Choice extends MenuOption {
  readonly reference: Reference

  constructor(reference: Reference) {
    super(`${reference.kind}-${reference.id}`)
    this.reference = reference
  }
}

/** « @ » or « [[ » where a word may begin, and what is typed after it. */
const trigger = /(?:^|[\s\u00A0\u202F([«’'])((?:@|\[\[)([^@[\]\n]{0,40}))$/

function match(text: string) {
  const found = trigger.exec(text)
  const [, replaceableString = '', matchingString = ''] = found ?? []
  return found === null
    ? null
    : { leadOffset: text.length - replaceableString.length, matchingString, replaceableString }
}

/** Puts a word of the glossary or a code into the sentence, found by a few of its letters. */
export function ReferencePicker() {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<string | null>(null)
  const { references, isKnown } = useReferences(query)
  const options = useMemo(() => references.map((reference) => new Choice(reference)), [references])

  const insert = ({ reference }: Choice, typed: TextNode | null, close: () => void, matching: string) => {
    editor.update(() => {
      const { kind, id, title } = reference
      const fields = kind === 'term' ? { term: id, text: shownText(title, matching) } : { code: id }
      const blockType = kind === 'term' ? 'term' : 'codeReference'
      const node = $createInlineBlockNode({ blockName: '', blockType, id: '', ...fields })
      if (typed === null) $insertNodes([node])
      else typed.replace(node)
      node.selectNext(0, 0)
      close()
    })
  }

  return (
    <LexicalTypeaheadMenuPlugin<Choice>
      options={options}
      onQueryChange={setQuery}
      onSelectOption={insert}
      triggerFn={match}
      menuRenderFn={(anchor, { options: choices, selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current === null || query === null || (query === '' && choices.length === 0)
          ? null
          : createPortal(
              <div
                className="reference-menu"
                ref={(list) => list?.parentElement?.setAttribute('aria-label', messages.references.label)}>
                {choices.map((choice, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text, whose menu this is
                  <div
                    key={choice.key}
                    ref={choice.setRefElement}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === index}
                    onMouseEnter={() => setHighlightedIndex(index)}
                    onClick={() => selectOptionAndCleanUp(choice)}>
                    {choice.reference.title}
                    <small>{messages.references.kinds[choice.reference.kind]}</small>
                  </div>
                ))}
                {choices.length === 0 && isKnown && <p>{messages.references.none(query)}</p>}
              </div>,
              anchor.current,
            )
      }
    />
  )
}
