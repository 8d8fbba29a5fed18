/** Words of lists that readers narrow; the count below them is spoken by `finder.css`. */
export const messages = {
  filters: 'Filtrer',
  reset: 'Tout réafficher',
}
