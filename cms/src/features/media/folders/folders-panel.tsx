'use client'

import { foldersIn, wayTo } from '@mecaformation/domain/media/folder-path'
import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useEffect } from 'react'
import { messages } from './messages.fr.ts'
import { MoveSelected } from './move-selected.tsx'
import { RenameFolder } from './rename-folder.tsx'
import { useFolders } from './use-folders.ts'
import { type Shown, shownBy, whereShown } from './where-folder.ts'
import './folders.css'

const { panel: words } = messages

/** Above the list of media, in the library and where a file is chosen: into a folder, and out again. */
export function FoldersPanel() {
  const { data, query, handleWhereChange } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { value: list, trouble, refresh } = useFolders()
  // What was filed, added or deleted shows itself in the list first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is a new question
  useEffect(refresh, [data, refresh])
  if (list === null) return trouble === null ? null : <p className="folders">{words.unreachable}</p>
  const shown = shownBy(query.where)
  const open = (next: Shown) => void handleWhereChange?.(whereShown(query.where, next, list.folders))
  const folder = shown.kind === 'folder' ? shown.path : null
  const within = shown.kind === 'loose' ? [] : foldersIn(list.folders, folder)
  return (
    <nav aria-label={words.region} className="folders">
      <ol className="folders__way">
        <li>
          <Step isHere={shown.kind === 'all'} name={words.all} onOpen={() => open({ kind: 'all' })} />
        </li>
        {shown.kind === 'loose' && (
          <li>
            <Step isHere name={messages.none} onOpen={() => open(shown)} />
          </li>
        )}
        {folder !== null &&
          wayTo(folder).map(({ name, path }) => (
            <li key={path}>
              <Step isHere={path === folder} name={name} onOpen={() => open({ kind: 'folder', path })} />
            </li>
          ))}
        {folder !== null && !isInDrawer && (
          <li className="folders__rename">
            <RenameFolder
              folder={folder}
              key={folder}
              known={list.folders.map(({ path }) => path)}
              onRenamed={(path) => open({ kind: 'folder', path })}
            />
          </li>
        )}
      </ol>
      {within.length > 0 || (shown.kind === 'all' && list.folders.length > 0) ? (
        <ul className="folders__within">
          {within.map(({ name, path, count }) => (
            <li key={path}>
              <button onClick={() => open({ kind: 'folder', path })} type="button">
                <span>{name}</span> <small>{words.files(count)}</small>
              </button>
            </li>
          ))}
          {shown.kind === 'all' && list.loose > 0 && (
            <li>
              <button className="folders__loose" onClick={() => open({ kind: 'loose' })} type="button">
                <span>{messages.none}</span> <small>{words.files(list.loose)}</small>
              </button>
            </li>
          )}
        </ul>
      ) : null}
      {list.folders.length === 0 && !isInDrawer && <p className="folders__empty">{words.empty}</p>}
      {!isInDrawer && <MoveSelected known={list.folders.map(({ path }) => path)} onMoved={refresh} />}
    </nav>
  )
}

function Step({ name, isHere, onOpen }: { name: string; isHere: boolean; onOpen: () => void }) {
  if (isHere) return <strong aria-current="page">{name}</strong>
  return (
    <button onClick={onOpen} type="button">
      {name}
    </button>
  )
}
