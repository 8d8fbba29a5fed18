import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import './custom.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // Every field inherits it; the speller takes French from the page's language.
    <RootLayout config={config} htmlProps={{ spellCheck: true }} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
