import sheet from '../../styles/player.css?url'
import { applySheet } from '../shared/apply-sheet.ts'
import { type FilmChoices, keepFilmChoices, keptFilmChoices, speeds } from './film-choices.ts'
import { followFilm } from './follow-film.ts'
import { isSilent, type SoundSigns } from './is-silent.ts'
import { playFilm } from './play-film.ts'
import { playerControls, relabel } from './player-controls.ts'
import { commandOf, type PlayerCommand } from './player-keys.ts'
import { messages } from './player-messages.fr.ts'
import { timeCode } from './time-code.ts'

const device = () => localStorage

/**
 * Takes the browser's controls off films and sets ours in the bars below them. Captions and speed are as they were
 * chosen last, for all films of the page.
 */
export async function startPlayers(films: Iterable<HTMLVideoElement>): Promise<void> {
  await applySheet(sheet)
  const players: Player[] = []
  const chosen = (latest: FilmChoices) => {
    keepFilmChoices(device, latest)
    for (const player of players) player.apply(latest)
  }
  const choices = keptFilmChoices(device)
  for (const film of films) {
    const box = film.closest<HTMLElement>('.player')
    const bar = box?.querySelector<HTMLElement>('.film-bar')
    if (!box || !bar) continue
    players.push(new Player(film, { box, bar, choices, chosen }))
  }
}

interface Place {
  box: HTMLElement
  bar: HTMLElement
  choices: FilmChoices
  /** Told each choice that is made here. */
  chosen: (choices: FilmChoices) => void
}

class Player {
  readonly #film: HTMLVideoElement
  readonly #box: HTMLElement
  readonly #controls = playerControls()
  /** What it runs with; a film without captions keeps the choice for others. */
  #choices: FilmChoices
  readonly #chosen: (choices: FilmChoices) => void

  constructor(film: HTMLVideoElement, { box, bar, choices, chosen }: Place) {
    this.#film = film
    this.#box = box
    this.#choices = choices
    this.#chosen = chosen
    const { seek, time, play, back, forward, captions, mute, speed, fullscreen, chapter, status } = this.#controls
    bar.append(seek, time, play, back, forward, chapter, speed, mute, captions, fullscreen, status)
    bar.role = 'group'
    bar.ariaLabel = messages.controls
    captions.hidden = film.textTracks.length === 0
    fullscreen.hidden = box.requestFullscreen === undefined && !('webkitEnterFullscreen' in film)
    this.#listen()
    followFilm(film, (title) => {
      chapter.textContent = title
    })
    film.controls = false
    // Chapters hand the focus to the film: its keys work from there.
    film.tabIndex = -1
    this.apply(choices)
    this.#show()
  }

  apply(choices: FilmChoices): void {
    this.#choices = choices
    this.#film.playbackRate = choices.speed
    const track = this.#film.textTracks[0]
    if (track) track.mode = choices.hasCaptions ? 'showing' : 'hidden'
  }

  #listen(): void {
    const [film, { seek, speed, play, back, forward, captions, mute, fullscreen, status }] = [
      this.#film,
      this.#controls,
    ]
    const pressed = (button: HTMLElement, command: PlayerCommand) =>
      button.addEventListener('click', () => this.#obey(command))
    pressed(film, { type: 'play' })
    pressed(play, { type: 'play' })
    pressed(back, { type: 'seekBy', seconds: -10 })
    pressed(forward, { type: 'seekBy', seconds: 10 })
    pressed(captions, { type: 'captions' })
    pressed(mute, { type: 'mute' })
    pressed(fullscreen, { type: 'fullscreen' })
    seek.addEventListener('input', () => this.#seek(Number(seek.value)))
    speed.addEventListener('change', () => this.#chosen({ ...this.#choices, speed: Number(speed.value) }))
    this.#box.addEventListener('keydown', (event) => {
      const command = commandOf(event, (event.target as Element).localName)
      if (command === null) return
      event.preventDefault()
      this.#obey(command)
    })
    for (const change of ['play', 'pause', 'timeupdate', 'durationchange', 'volumechange', 'ratechange', 'seeking'])
      film.addEventListener(change, () => this.#show())
    film.textTracks.addEventListener('change', () => this.#show())
    // The error of a source that cannot be loaded does not bubble.
    const failed = () => {
      status.textContent = messages.unreadable
    }
    film.addEventListener('error', failed)
    film.querySelector('source')?.addEventListener('error', failed)
    if (film.networkState === film.NETWORK_NO_SOURCE) failed()
  }

  #obey(command: PlayerCommand): void {
    const film = this.#film
    switch (command.type) {
      case 'play':
        if (film.paused) playFilm(film)
        else film.pause()
        break
      case 'seekBy':
        this.#seek(film.currentTime + command.seconds)
        break
      case 'seekTo':
        this.#seek(command.part * this.#length)
        break
      case 'volumeBy':
        film.volume = Math.min(1, Math.max(0, film.volume + command.step / 10))
        film.muted = false
        break
      case 'mute':
        film.muted = !film.muted
        break
      case 'speedBy': {
        const next = speeds.findIndex((speed) => speed >= film.playbackRate) + command.step
        this.#chosen({ ...this.#choices, speed: speeds[next] ?? film.playbackRate })
        break
      }
      case 'captions': {
        const track = film.textTracks[0]
        if (track) this.#chosen({ ...this.#choices, hasCaptions: track.mode !== 'showing' })
        break
      }
      case 'fullscreen':
        this.#toggleFullscreen()
    }
  }

  #seek(seconds: number): void {
    this.#film.currentTime = Math.min(this.#length, Math.max(0, seconds))
  }

  get #length(): number {
    return Number.isFinite(this.#film.duration) ? this.#film.duration : 0
  }

  #toggleFullscreen(): void {
    const film: HTMLVideoElement & { webkitEnterFullscreen?: () => void } = this.#film
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(console.error)
    else if (this.#box.requestFullscreen) this.#box.requestFullscreen().catch(console.error)
    // A telephone that only knows its own player.
    else film.webkitEnterFullscreen?.()
  }

  #show(): void {
    const film: HTMLVideoElement & SoundSigns = this.#film
    const { seek, time, play, mute, captions, speed } = this.#controls
    const [now, whole] = [timeCode(Math.floor(film.currentTime)), timeCode(Math.floor(this.#length))]
    seek.max = String(this.#length)
    seek.value = String(film.currentTime)
    seek.ariaValueText = messages.position(now, whole)
    seek.style.setProperty('--played', `${this.#length === 0 ? 0 : (film.currentTime / this.#length) * 100}%`)
    time.textContent = `${now} / ${whole}`
    relabel(play, film.paused ? messages.play : messages.pause, film.paused ? 'play' : 'pause')
    mute.hidden = isSilent(film)
    relabel(mute, film.muted ? messages.unmute : messages.mute, film.muted ? 'muted' : 'mute')
    captions.ariaPressed = String(film.textTracks[0]?.mode === 'showing')
    speed.value = String(film.playbackRate)
  }
}
