'use client'

import { type Branch, type TestNode, testTree } from '@mecaformation/domain/diagnostic-codes/test-tree'
import { useFormFields } from '@payloadcms/ui'
import { showRow } from '../../form-aids/api.ts'
import { messages } from './messages.fr.ts'
import './test-tree.css'

/** The tests of the form as a tree, with what is wrong in it; a click leads to the test. */
export function TestTreePanel() {
  const written = useFormFields(([fields]) =>
    JSON.stringify(
      (fields['tests']?.rows ?? []).map((_, place) => {
        const text = (name: string) => {
          const value = fields[`tests.${place}.${name}`]?.value
          return typeof value === 'string' ? value : ''
        }
        return { title: text('title'), ifGood: text('ifGood'), ifBad: text('ifBad') }
      }),
    ),
  )
  const { nodes, faults } = testTree(JSON.parse(written))
  return (
    <section aria-label={messages.label} className="test-tree">
      <h3>{messages.label}</h3>
      <p>{nodes.length === 0 ? messages.empty : messages.help}</p>
      <ol className="test-tree__trunk">
        {nodes.map((node, place) => (
          <TestOfTree
            // biome-ignore lint/suspicious/noArrayIndexKey: a test is its place
            key={place}
            isFaulty={faults.some(({ test }) => test === place)}
            node={node}
            place={place}
          />
        ))}
      </ol>
      {nodes.length === 0 ? null : (
        <div role="status">
          {faults.length === 0 ? (
            <p>{messages.sound}</p>
          ) : (
            <ul className="test-tree__faults">
              {faults.map((fault) => (
                <li key={messages.fault(fault)}>{messages.fault(fault)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}

function TestOfTree({ node, place, isFaulty }: { node: TestNode; place: number; isFaulty: boolean }) {
  return (
    <li className={isFaulty ? 'test-tree__node test-tree__node--faulty' : 'test-tree__node'}>
      <button className="test-tree__test" onClick={() => showRow('tests', place)} type="button">
        {messages.test(place + 1, node.title)}
      </button>
      <div className="test-tree__branches">
        <Outcome branch={node.good} kind="good" />
        <Outcome branch={node.bad} kind="bad" />
      </div>
    </li>
  )
}

function Outcome({ branch: { text, leadsTo, isJump }, kind }: { branch: Branch; kind: 'good' | 'bad' }) {
  return (
    <div className={`test-tree__branch test-tree__branch--${kind}`}>
      <strong>{messages[kind]}</strong>
      <span>{text === '' ? messages.unsaid : text}</span>
      {leadsTo === null ? (
        <em>{messages.end}</em>
      ) : (
        <button
          className={isJump ? 'test-tree__lead test-tree__lead--jump' : 'test-tree__lead'}
          onClick={() => showRow('tests', leadsTo)}
          type="button">
          {messages.next(leadsTo + 1)}
        </button>
      )}
    </div>
  )
}
