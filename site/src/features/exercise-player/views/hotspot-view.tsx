import { messages } from '../messages.fr.ts'
import type { ViewProps } from '../view-props.ts'
import { ChoiceRow } from './choice-row.tsx'

/**
 * Places on a picture, by letters: discs for who points, a list for who does not. What a place is called is
 * said after the answer, or the list would tell it.
 */
export function HotspotView(props: ViewProps<'hotspot'>) {
  const { question, answer, onAnswer, parts, graded, prefix, picture } = props
  const isSingle = question.zones.filter(({ correct }) => correct).length === 1
  const toggle = (zone: number) => {
    if (graded) return
    const { zones } = answer
    const without = zones.filter((other) => other !== zone)
    const withIt = isSingle ? [zone] : [...without, zone]
    onAnswer({ type: 'hotspot', zones: zones.includes(zone) && !isSingle ? without : withIt })
  }
  const gradeOf = (zone: number) => parts.find(({ part }) => part === zone)
  const classOf = (zone: number) => {
    const verdict = gradeOf(zone)?.verdict
    return `spot ${answer.zones.includes(zone) ? 'spot-chosen' : ''} ${verdict === undefined ? '' : `spot-${verdict}`}`
  }
  return (
    <>
      <legend>{isSingle ? messages.pointOut : messages.pointOutAll}</legend>
      {picture && (
        <div className="hotspot">
          <img
            src={picture.url}
            srcSet={picture.srcset || undefined}
            sizes="(min-width: 64rem) 46rem, 100vw"
            width={picture.width}
            height={picture.height}
            alt={picture.alt}
            loading="lazy"
            decoding="async"
          />
          <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
            {question.zones.map(({ x, y, radius }, zone) => {
              const [cx, cy] = [(x * picture.width) / 100, (y * picture.height) / 100]
              const r = (radius * picture.width) / 100
              // Its letter on the rim: what the zone is about stays in sight.
              const [rimX, rimY] = [cx - r * Math.SQRT1_2, cy - r * Math.SQRT1_2]
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: zones are named by their places, and never move.
                <g key={zone} className={classOf(zone)} onPointerUp={() => toggle(zone)}>
                  <circle cx={cx} cy={cy} r={r} />
                  <circle className="spot-letter" cx={rimX} cy={rimY} r={picture.width / 32} />
                  <text x={rimX} y={rimY} fontSize={picture.width / 22} textAnchor="middle" dominantBaseline="central">
                    {letterOf(zone)}
                  </text>
                </g>
              )
            })}
          </svg>
        </div>
      )}
      <div className="hotspot-marks">
        {question.zones.map(({ label }, zone) => (
          <ChoiceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: zones are named by their places, and never move.
            key={zone}
            kind={isSingle ? 'radio' : 'checkbox'}
            name={prefix}
            text={graded ? `${messages.mark(letterOf(zone))} : ${label}` : messages.mark(letterOf(zone))}
            checked={answer.zones.includes(zone)}
            onToggle={() => toggle(zone)}
            grade={gradeOf(zone)}
          />
        ))}
      </div>
    </>
  )
}

function letterOf(zone: number): string {
  return String.fromCharCode(65 + (zone % 26))
}
