import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Markdown } from '../../../ui/markdown/markdown.tsx'
import { DocumentOf } from '../document-of.tsx'
import classes from './terms.module.css'

/** What is to be accepted: the description of an agreement and the document of its active version. */
export function Terms({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const { description, version } = agreement
  return (
    <div className={classes.terms}>
      {description ? <Markdown source={description} /> : <p className="muted">{words.noDescription}</p>}
      {version?.link && (
        <section className={classes.document}>
          <h3>{words.documentCard(format.number(version.version))}</h3>
          <DocumentOf agreement={agreement} />
        </section>
      )}
    </div>
  )
}
