/** Milliseconds for which a link can be followed. */
export const lifetime = 7 * 24 * 60 * 60 * 1000
