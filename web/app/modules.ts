import type { Context } from '@entente/shared/api/accounts.ts'
import type { AgreementType } from '@entente/shared/domain/agreements.ts'
import type { LinkProps } from '@tanstack/react-router'
import { mayOwn } from '../lib/may-own.ts'
import type { Catalogues } from '../messages/catalogues.ts'
import type { IconName } from '../ui/icon-paths.ts'

type Word = keyof { [W in keyof Catalogues['shell'] as Catalogues['shell'][W] extends string ? W : never]: W }

interface Tab {
  name: Word
  to: LinkProps['to']
  base: string
  /** Only for accounts that may own agreements of this type. */
  owning?: AgreementType
}

/** One entry of the rail, with the tabs of its pages. */
export interface Module {
  name: Word
  icon: IconName
  to: LinkProps['to']
  /** Where its pages begin. */
  base: string
  tabs: readonly Tab[]
  /** Starts a new group in the rail. */
  apart?: boolean
}

/** The rail, top to bottom. */
export const MODULES: readonly Module[] = [
  {
    name: 'partners',
    icon: 'partners',
    to: '/partners',
    base: '/partners',
    tabs: [
      { name: 'directory', to: '/partners', base: '/partners' },
      { name: 'contracts', to: '/partners/contracts', base: '/partners/contracts' },
      { name: 'agreements', to: '/partners/agreements', base: '/partners/agreements' },
      { name: 'forms', to: '/partners/forms', base: '/partners/forms', owning: 'distribution' },
    ],
  },
]

/** The tabs of a module that are there for an account. */
export const tabsFor = (module: Module, me: Context): readonly Tab[] =>
  module.tabs.filter(({ owning }) => owning === undefined || mayOwn(me, owning))

const isIn = (path: string, base: string) => path === base || path.startsWith(`${base}/`)

/** The module a path belongs to. */
export const moduleAt = (path: string): Module | undefined => MODULES.find(({ base }) => isIn(path, base))

/** The tab a path belongs to: the one whose base reaches furthest. */
export const tabAt = (module: Module, path: string) =>
  module.tabs.filter(({ base }) => isIn(path, base)).toSorted((a, b) => b.base.length - a.base.length)[0]
