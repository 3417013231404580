import type { Invitation } from '@entente/shared/api/activation.ts'
import type { CSSProperties } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { initialsOf } from '../../ui/avatar.tsx'
import classes from './band.module.css'
import { readableBrand } from './brand-colour.ts'
import { LanguageMenu } from './language-menu.tsx'

/** The inviting company's visiting card: its colour, picture, name and place. */
export function Band({ issuer }: { issuer: Invitation['issuer'] | undefined }) {
  const brand = readableBrand(issuer?.colour ?? null)
  const style: CSSProperties = brand ? { '--brand': brand } : {}
  return (
    <header className={classes.band} style={style} data-branded={brand ? true : undefined}>
      <div className={classes.inside}>
        {issuer && <Company issuer={issuer} />}
        <LanguageMenu />
      </div>
    </header>
  )
}

function Company({ issuer }: { issuer: Invitation['issuer'] }) {
  const { roles } = useMessages('activation')
  const { name, icon, role, headquarters, website } = issuer
  const kind = role === 'vendor' || role === 'reseller' ? roles[role] : roles.distributor
  const place = headquarters ? `${kind}, ${headquarters}` : kind
  return (
    <>
      {icon ? (
        <img className={classes.logo} src={icon} alt="" />
      ) : (
        <span className={classes.logo} aria-hidden="true">
          {initialsOf(name)}
        </span>
      )}
      <div className={classes.who}>
        <b className="clip">{name}</b>
        <span className="clip">{website ? `${place} · ${URL.parse(website)?.host ?? website}` : place}</span>
      </div>
    </>
  )
}
