import { APIError, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { explainFault } from './explain-fault.ts'
import { messages } from './messages.fr.ts'

const explained = (error: Error) =>
  explainFault({ error, context: {}, req: {} as PayloadRequest } as Parameters<typeof explainFault>[0])

test('a database that is away is a moment’s trouble, however deep the fault lies', () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  const away = { status: 503, response: { errors: [{ message: messages.databaseAway }] } }
  expect(explained(new Error('Failed query', { cause: new AggregateError([refused], 'no address answers') }))).toEqual(
    away,
  )
  expect(explained(new Error('the database did not confirm a save'))).toEqual(away)
  expect(explained(Object.assign(new Error('shutdown'), { code: '57P01' }))).toEqual(away)
})

test('any other fault is told without a detail', () => {
  expect(explained(new Error('a secret'))).toEqual({ response: { errors: [{ message: messages.fault }] } })
})

test('what is meant for people stays as it is', () => {
  expect(explained(new APIError('Refusé.', 400))).toBeUndefined()
})
