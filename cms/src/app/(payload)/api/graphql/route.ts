import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import { boundedGraphql } from '../../../../platform/graphql-handler.ts'

export const POST = boundedGraphql(config)
export const OPTIONS = REST_OPTIONS(config)
