import { createRoute } from '@tanstack/react-router'
import type { ListParams } from '../../lib/list-state.ts'
import { shellRoute } from './shell-route.ts'

/** The module Partners, above each of its pages. */
export const partnersRoute = createRoute({ getParentRoute: () => shellRoute, path: 'partners' })

/** Each list reads its address itself, so that what it knows comes with its page. */
export const readList = (params: Record<string, unknown>): ListParams => params
