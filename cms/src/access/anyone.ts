/** For what is public. */
export const anyone = (): boolean => true

/** For what only the product itself writes. */
export const nobody = (): boolean => false
