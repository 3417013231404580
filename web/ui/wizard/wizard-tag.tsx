import classes from './wizard-tag.module.css'

/** How an object comes into it: a word or a count, in accent for what is new. */
export function WizardTag({ accent, children }: { accent: boolean; children: string }) {
  return (
    <span className={classes.tag} data-accent={accent || undefined}>
      {children}
    </span>
  )
}
