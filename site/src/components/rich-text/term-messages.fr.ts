/** Words of the card of a word of the trade. */
export const messages = { more: 'Lire dans le lexique' }
