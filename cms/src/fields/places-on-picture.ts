import type { UIField } from 'payload'

/**
 * The picture of the field `picture` with the rows of `rows` on it, which have `x` and `y` in hundredths of it and are
 * named by `label`: added by a click, moved by hand. All three stand beside this field.
 */
export function placesOnPicture(clientProps: { picture: string; rows: string; label: string }): UIField {
  return {
    name: `${clientProps.rows}OnPicture`,
    type: 'ui',
    admin: {
      components: {
        Field: { path: '/src/features/form-aids/places/places-on-picture.tsx#PlacesOnPicture', clientProps },
      },
      disableListColumn: true,
    },
  }
}
