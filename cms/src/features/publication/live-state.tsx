import type { PublicationState } from '@mecaformation/contracts/publication/state'
import { messages } from './messages.fr.ts'

type Live = Extract<PublicationState, { state: 'live' }>

const shownAddresses = 3

/** What became of a publication that the site shows: when, where, and what is still to follow. */
export function LiveState({ state }: { state: Live }) {
  const liveAt = new Date(state.liveAt)
  const { removed, formerAddresses, faults } = state
  const former = removed ? messages.gone : messages.redirects
  return (
    <>
      <p>{removed ? messages.removed(liveAt) : messages.live(liveAt, state.delay)}</p>
      {!removed && <Updated state={state} />}
      {formerAddresses.length > 0 && (
        <>
          <p>{former(formerAddresses.length)}</p>
          <Addresses addresses={formerAddresses} />
        </>
      )}
      {!state.complete && <p>{messages.incomplete}</p>}
      {faults.length > 0 && (
        <>
          <p role="alert">{messages.faults(faults.length)}</p>
          <Addresses addresses={faults.map(({ path }) => path)} />
          <details>
            <summary>{messages.technicalReason}</summary>
            <code>{faults[0]?.reason}</code>
          </details>
        </>
      )}
      {!removed && <p>{state.searchable ? messages.searchable : messages.notYetSearchable}</p>}
    </>
  )
}

function Updated({ state: { addresses, pages } }: { state: Live }) {
  const others = Math.max(addresses.length, pages) - shownAddresses
  if (addresses.length === 0) return null
  return (
    <>
      <Addresses addresses={addresses.slice(0, shownAddresses)} label={messages.pages} />
      {others > 0 && <p>{messages.morePages(others)}</p>}
    </>
  )
}

function Addresses({ addresses, label }: { addresses: readonly string[]; label?: string }) {
  return (
    <ul aria-label={label}>
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} rel="noreferrer" target="_blank">
            {address}
          </a>
        </li>
      ))}
    </ul>
  )
}
