import type { ClientBase, Pool } from 'pg'

/** What can be asked: a connection, or a pool of them. */
export type Database = Pick<ClientBase | Pool, 'query'>
