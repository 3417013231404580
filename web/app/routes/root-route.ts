import { createRootRoute, Outlet } from '@tanstack/react-router'

/** Above every page. */
export const rootRoute = createRootRoute({ component: Outlet })
