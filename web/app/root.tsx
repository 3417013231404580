import { Outlet } from '@tanstack/react-router'
import { useAccountNews } from './use-account-news.ts'

/** Around every page, whatever it shows. */
export function Root() {
  useAccountNews()
  return <Outlet />
}
