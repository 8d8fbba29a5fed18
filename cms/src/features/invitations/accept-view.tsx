import { MinimalTemplate } from '@payloadcms/next/templates'
import { BrandLogo } from '../../platform/graphics.tsx'
import { AcceptForm } from './accept-form.tsx'

/** The page `/admin/invitation`, for whoever holds a link. */
export function AcceptView() {
  return (
    <MinimalTemplate className="login">
      <main className="sign-in-page">
        <div className="login__brand">
          <BrandLogo />
        </div>
        <AcceptForm />
      </main>
    </MinimalTemplate>
  )
}
