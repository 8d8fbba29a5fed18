export type PlayerCommand =
  | { type: 'play' | 'captions' | 'mute' | 'fullscreen' }
  | { type: 'seekBy'; seconds: number }
  | { type: 'seekTo'; part: 0 | 1 }
  | { type: 'volumeBy' | 'speedBy'; step: -1 | 1 }

const commands = new Map<string, PlayerCommand>([
  [' ', { type: 'play' }],
  ['k', { type: 'play' }],
  ['arrowleft', { type: 'seekBy', seconds: -5 }],
  ['arrowright', { type: 'seekBy', seconds: 5 }],
  ['j', { type: 'seekBy', seconds: -10 }],
  ['l', { type: 'seekBy', seconds: 10 }],
  ['home', { type: 'seekTo', part: 0 }],
  ['end', { type: 'seekTo', part: 1 }],
  ['arrowup', { type: 'volumeBy', step: 1 }],
  ['arrowdown', { type: 'volumeBy', step: -1 }],
  ['<', { type: 'speedBy', step: -1 }],
  ['>', { type: 'speedBy', step: 1 }],
  ['c', { type: 'captions' }],
  ['m', { type: 'mute' }],
  ['f', { type: 'fullscreen' }],
])

/**
 * What a key asks of the player whose element of this `tag` has the focus, or `null`. A button keeps its
 * space bar and a list all of its keys; what is held with Ctrl, Alt or Command belongs to the browser.
 */
export function commandOf(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  tag: string,
): PlayerCommand | null {
  if (ctrlKey || altKey || metaKey || tag === 'select' || (tag === 'button' && key === ' ')) return null
  return commands.get(key.toLowerCase()) ?? null
}
