'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { FolderInput } from './folder-input.tsx'
import { messages } from './messages.fr.ts'
import { useFolders } from './use-folders.ts'

/** The folder of a file in its form. */
export function FolderField({ path: given }: { path: string }) {
  const { value, setValue, path, disabled, showError } = useField<string | null>({ potentiallyStalePath: given })
  const { value: list } = useFolders()
  const id = `field-${path}`
  return (
    <div className={`field-type text folder-field${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={messages.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <FolderInput
          id={id}
          isDisabled={disabled}
          known={(list?.folders ?? []).map((folder) => folder.path)}
          label={messages.label}
          name={path}
          onChange={(written) => setValue(written)}
          value={value ?? ''}
        />
      </div>
      <p className="folder-field__help">{messages.help}</p>
    </div>
  )
}
