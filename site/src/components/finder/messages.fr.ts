/** Words of lists that readers narrow; the count below them is spoken by `finder.css`. */
export const messages = {
  reset: 'Tout réafficher',
}
