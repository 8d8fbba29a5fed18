import { pictureSize } from '../live/share-picture.ts'

/** A shape to which pages cut pictures. */
interface CropShape {
  /** Width by height. */
  ratio: number
  /** Widths of the copies in this shape; none is made wider than its part of the picture. */
  widths: readonly number[]
  /** Below this width it shows too little: pages take the picture as it is. */
  narrowest: number
}

/** What pages show cut: stills in lists of films, and the picture of a page that somebody shares. */
export const cropShapes = {
  still: { ratio: 16 / 9, widths: [480, 960], narrowest: 1 },
  share: { ratio: pictureSize.width / pictureSize.height, widths: [pictureSize.width], narrowest: 600 },
} as const satisfies Record<string, CropShape>

export type CropShapeName = keyof typeof cropShapes
