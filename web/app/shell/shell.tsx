import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { LanguageScope } from '../../messages/language-scope.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { Rail } from './rail.tsx'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'

const RailDrawer = lazy(async () => ({ default: (await import('./rail-drawer.tsx')).RailDrawer }))

/** The frame around every page of a signed-in person. */
export function Shell() {
  return (
    <LanguageScope of="shell">
      <Frame />
    </LanguageScope>
  )
}

function Frame() {
  const words = useMessages('shell')
  // The drawer is fetched when it is first wanted and then stays, so that it can close with its fade.
  const [drawer, setDrawer] = useState<'unused' | 'open' | 'closed'>('unused')
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {words.skip}
      </a>
      <aside className={classes.rail}>
        <Rail />
      </aside>
      <div className={classes.main}>
        <TopBar onMenu={() => setDrawer('open')} />
        <main id="content" className={classes.content} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {drawer !== 'unused' && (
        <Suspense fallback={null}>
          <RailDrawer opened={drawer === 'open'} onClose={() => setDrawer('closed')} />
        </Suspense>
      )}
    </div>
  )
}
