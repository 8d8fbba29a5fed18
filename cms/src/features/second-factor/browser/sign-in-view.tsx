import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { BrandLogo } from '../../../platform/graphics.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** In the place of Payload's own sign-in, which knows no second step. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const wanted = searchParams?.redirect
  const redirectTo = typeof wanted === 'string' ? wanted : ''
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo })
  if (initPageResult.req.user) redirect(target)
  return (
    <main className="sign-in-page">
      <div className="login__brand">
        <BrandLogo />
      </div>
      <SignInForm target={target} />
    </main>
  )
}
