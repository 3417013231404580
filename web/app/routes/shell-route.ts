import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSession } from './require-session.ts'
import { rootRoute } from './root-route.ts'

/** The frame around the pages of signed-in people. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('../shell/shell.tsx'), 'Shell'),
})
