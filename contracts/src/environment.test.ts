import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'

const least = {
  PUBLIC_URL: 'http://localhost:3000',
  DATA_DIR: '.data',
  DATABASE_URL: 'postgres://mecaformation@127.0.0.1/mecaformation',
  PAYLOAD_SECRET: 'x'.repeat(32),
}

describe('parseEnvironment', () => {
  it('fills in what an operator may leave out', () => {
    expect(parseEnvironment(least)).toEqual({
      ...least,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: 3000,
      MAIL_FROM: 'MécaFormation <ne-pas-repondre@localhost>',
      SECOND_FACTOR: 'required',
      LOG_LEVEL: 'info',
    })
  })

  it('takes an empty setting for an absent one', () => {
    expect(parseEnvironment({ ...least, SMTP_URL: '', PORT: '' }).PORT).toBe(3000)
  })

  it('keeps scheme, host and port of the public address only', () => {
    const { PUBLIC_URL } = parseEnvironment({ ...least, PUBLIC_URL: 'https://mecaformation.example:8443/accueil/' })
    expect(PUBLIC_URL).toBe('https://mecaformation.example:8443')
  })

  it('names every faulty setting at once', () => {
    const { PAYLOAD_SECRET: _, ...others } = least
    expect(() => parseEnvironment({ ...others, PORT: '70000', DATABASE_URL: 'mysql://h/d' })).toThrow(
      /PORT.*\n.*DATABASE_URL.*\n.*PAYLOAD_SECRET/s,
    )
  })

  it('never repeats a faulty value, which may be a secret', () => {
    const secret = 'un-secret-trop-court'
    const password = 'mysql://user:motdepasse@h/d'
    const attempt = () => parseEnvironment({ ...least, PAYLOAD_SECRET: secret, DATABASE_URL: password })
    expect(attempt).toThrow(/au moins 32 caractères/)
    expect(attempt).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/trop-court|motdepasse/) }))
  })
})
