'use client'

import '../../../platform/people.css'
import { messages } from '../messages.fr.ts'
import type { ShownEnrolment } from './shapes.ts'

const { enrolment: texts } = messages

/** How an authenticator app learns the secret: by camera, or by hand. */
export function EnrolmentSteps({ enrolment: { drawing, secret } }: { enrolment: ShownEnrolment }) {
  return (
    <div className="enrolment">
      <p>{texts.scan}</p>
      <svg
        aria-label={texts.drawing}
        role="img"
        shapeRendering="crispEdges"
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
        <rect fill="#fff" height={drawing.size} width={drawing.size} />
        <path d={drawing.path} fill="#000" />
      </svg>
      <p>
        {texts.type} <code>{secret}</code>
      </p>
      <p>{texts.afterwards}</p>
    </div>
  )
}
