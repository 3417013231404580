import classes from './avatar.module.css'

const TINTS = 6

/** The same tint for the same id, everywhere and for ever. */
function tintOf(id: string): number {
  let hash = 0x811c9dc5
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (((hash ^ (hash >>> 15)) >>> 0) % TINTS) + 1
}

/** One or two letters that stand for a name: `IM` for Ingram Micro. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const [first = '', second = ''] = words
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}

interface AvatarProps {
  id: string
  name: string
  icon?: string | null
  size?: 'small' | 'row' | 'card' | 'page'
  round?: boolean
}

/** The picture of a company or a person, or its initials; the name itself stands beside it. */
export function Avatar({ id, name, icon, size = 'row', round }: AvatarProps) {
  const look = { 'data-size': size, 'data-round': round || undefined }
  if (icon) return <img className={classes.avatar} {...look} src={icon} alt="" loading="lazy" />
  return (
    <span className={classes.avatar} {...look} data-tint={tintOf(id)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
