import { expect, test } from 'vitest'
import { chosenVersions } from './chosen-versions.ts'

const versions = (active: number, ...numbers: number[]) =>
  numbers.map((version) => ({ version, active: version === active }))

test.each([
  ['the active one and the one before it', versions(2, 3, 2, 1), {}, [1, 2]],
  ['the newest and the one before it where none is active', versions(0, 3, 2, 1), {}, [2, 3]],
  ['an active first one and what follows it', versions(1, 3, 2, 1), {}, [1, 2]],
  ['both as asked, backwards too', versions(2, 3, 2, 1), { from: 3, to: 1 }, [3, 1]],
  ['one with itself if so asked', versions(2, 3, 2, 1), { from: 2, to: 2 }, [2, 2]],
  ['from the asked one to the active one', versions(3, 3, 2, 1), { from: 1 }, [1, 3]],
  ['from the active one to what comes next', versions(2, 3, 2, 1), { from: 2 }, [2, 3]],
  ['from an active last one to the one before', versions(3, 3, 2, 1), { from: 3 }, [3, 2]],
  ['to the asked one from the one before it', versions(1, 5, 3, 1), { to: 5 }, [3, 5]],
  ['to the first one from what follows it', versions(3, 3, 2, 1), { to: 1 }, [2, 1]],
  ['as if not asked where the versions do not exist', versions(2, 2, 1), { from: 8, to: 9 }, [1, 2]],
])('%s', (_what, known, asked, [before, after]) => {
  expect(chosenVersions(known, asked)).toEqual({ before, after })
})

test('one version alone can not be compared', () => {
  expect(chosenVersions(versions(1, 1), {})).toBeUndefined()
  expect(chosenVersions([], { from: 1, to: 2 })).toBeUndefined()
})
