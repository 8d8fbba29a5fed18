const petrol = '#0f5c66'

/** The mark: a nut seen from above. */
export function BrandIcon() {
  return (
    <svg aria-hidden="true" height="100%" viewBox="0 0 24 24" width="100%">
      <path d="M12 1.5 21 6.75v10.5L12 22.5 3 17.25V6.75z" fill={petrol} />
      <circle cx="12" cy="12" fill="#f7f8f8" r="4.5" />
    </svg>
  )
}

/** Mark and name, above the login form. */
export function BrandLogo() {
  return (
    <span className="brand-logo">
      <BrandIcon />
      <span>MécaFormation</span>
    </span>
  )
}
