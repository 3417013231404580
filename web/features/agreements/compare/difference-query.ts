import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import type { ChosenVersions } from './chosen-versions.ts'

/** What changed between two versions of an agreement; versions never change, so it is asked once. */
export const differenceQuery = (id: string, { before, after }: ChosenVersions) =>
  queryOptions({
    queryKey: ['agreements', id, 'difference', before, after],
    queryFn: ({ signal }) => answered(entente.compareVersions(id, before, after, { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
