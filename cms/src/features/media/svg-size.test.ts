import { expect, test } from 'vitest'
import { svgSize } from './svg-size.ts'

test.each([
  ['<svg width="960" height="540px" viewBox="0 0 10 10">', { width: 960, height: 540 }],
  ["<?xml version='1.0'?><svg xmlns='a'\n viewBox='0 0 320.4, 199.6'>", { width: 320, height: 200 }],
  ['<svg width="100%" height="100%" viewBox="0 0 960 540">', { width: 960, height: 540 }],
  ['<svg width="20mm" height="10mm">', null],
  ['<svg viewBox="0 0 0 540">', null],
  ['<p>', null],
])('%s', (source, size) => {
  expect(svgSize(source)).toEqual(size)
})
