'use client'

import { pathOfAnchor } from '@mecaformation/domain/workflow/field-anchor'
import { useConfig, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type FormField, type PlacedField, placedFields } from './form-fields.ts'

/** The fields of the form as it stands on the screen, and where the field of an anchor is now: null when it is gone. */
export function usePlacedFields(collection: string): {
  fields: PlacedField[]
  placeOf: (anchor: string) => PlacedField | null
} {
  const { getEntityConfig } = useConfig()
  const { getFields } = useForm()
  const data = reduceFieldsToValues(getFields(), true)
  const config = getEntityConfig({ collectionSlug: collection })
  const fields = placedFields((config?.fields ?? []) as readonly FormField[], data)
  return {
    fields,
    placeOf: (anchor) => {
      const path = pathOfAnchor(anchor, data)
      return fields.find((field) => field.path === path) ?? null
    },
  }
}
