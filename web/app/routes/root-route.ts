import { createRootRoute } from '@tanstack/react-router'
import { Root } from '../root.tsx'

/** Above every page. */
export const rootRoute = createRootRoute({ component: Root })
