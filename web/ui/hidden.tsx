import classes from './hidden.module.css'

/** Text for those who hear the page; as the page's heading it is where reading starts after a change of page. */
export function Hidden({ heading, children }: { heading?: boolean; children: string }) {
  if (heading) {
    return (
      <h1 className={classes.hidden} tabIndex={-1}>
        {children}
      </h1>
    )
  }
  return <span className={classes.hidden}>{children}</span>
}
