'use client'

import { cropAround, type Focus, hasRatio, type Size } from '@mecaformation/domain/media/crop-around'
import { type CropShapeName, cropShapes } from '@mecaformation/domain/media/crop-shapes'
import { messages } from './messages.fr.ts'

interface Props {
  source: string
  size: Size
  focus: Focus
}

/** The parts of a picture that pages show, as they will be cut. */
export function CropPreviews({ source, size, focus }: Props) {
  return (
    <div className="focal__previews">
      <h3>{messages.previews}</h3>
      {(Object.keys(cropShapes) as CropShapeName[]).map((shape) => (
        <figure key={shape}>
          <Preview focus={focus} shape={shape} size={size} source={source} />
          <figcaption>{messages.shapes[shape]}</figcaption>
        </figure>
      ))}
    </div>
  )
}

function Preview({ source, size, focus, shape }: Props & { shape: CropShapeName }) {
  const { ratio, narrowest } = cropShapes[shape]
  if (hasRatio(size, ratio)) return <p>{messages.whole}</p>
  const { left, top, width, height } = cropAround(size, ratio, focus)
  if (width < narrowest) return <p>{messages.tooSmall}</p>
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`
  return (
    <div className="focal__crop" style={{ aspectRatio: `${width} / ${height}` }}>
      {/* biome-ignore lint/performance/noImgElement: a picture of the library, as it is */}
      <img
        alt=""
        draggable={false}
        src={source}
        style={{ width: share(size.width, width), left: share(-left, width), top: share(-top, height) }}
      />
    </div>
  )
}
