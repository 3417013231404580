import classes from './verdict.module.css'

/** What the comparison came to, where there are no changes to look at. */
export function Verdict({ title, text }: { title: string; text: string }) {
  return (
    <div className={classes.verdict}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
