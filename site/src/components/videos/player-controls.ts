import { element } from '../shared/element.ts'
import { speeds } from './film-choices.ts'
import { type PlayerIcon, playerIcon } from './player-icon.ts'
import { messages } from './player-messages.fr.ts'

/** The controls of a film, not yet tied to it. */
export function playerControls() {
  const seek = element('input', { type: 'range', className: 'film-seek', min: '0', step: '0.1', value: '0' })
  seek.ariaLabel = messages.seek
  const speed = element(
    'select',
    { ariaLabel: messages.speed, title: messages.speed },
    ...speeds.map((rate) => element('option', { value: String(rate), selected: rate === 1 }, messages.speedOf(rate))),
  )
  return {
    seek,
    speed,
    time: element('span', { className: 'film-time' }),
    chapter: element('span', { className: 'film-chapter' }),
    status: element('p', { role: 'status', className: 'film-fault' }),
    play: control(messages.play, 'k', 'play'),
    back: control(messages.back, 'j', 'back'),
    forward: control(messages.forward, 'l', 'forward'),
    captions: control(messages.captions, 'c', 'captions'),
    mute: control(messages.mute, 'm', 'mute'),
    fullscreen: control(messages.fullscreen, 'f', 'fullscreen'),
  }
}

/** Says what a press would do now. */
export function relabel(button: HTMLButtonElement, label: string, icon: PlayerIcon): void {
  if (button.ariaLabel === label) return
  button.ariaLabel = label
  button.title = messages.keys(label, button.getAttribute('aria-keyshortcuts') ?? '')
  button.replaceChildren(playerIcon(icon))
}

function control(label: string, key: string, icon: PlayerIcon): HTMLButtonElement {
  const button = element('button', { type: 'button' })
  button.setAttribute('aria-keyshortcuts', key)
  relabel(button, label, icon)
  return button
}
