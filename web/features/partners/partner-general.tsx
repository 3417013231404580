import type { Partner } from '@entente/shared/api/partners.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Note } from '../../ui/note.tsx'
import { Columns } from '../../ui/page.tsx'
import { partnerQuery } from './api.ts'
import { BetweenUs } from './between-us.tsx'
import { ContactCards } from './contact-cards.tsx'
import { PartnerFacts } from './partner-facts.tsx'
import classes from './partner-general.module.css'

const route = getRouteApi('/shell/partners/$partnerId')

/** Who the partner is in its own words, at the right what there is between the two firms. */
export function PartnerGeneral() {
  const { partnerId } = route.useParams()
  const { data: partner } = useQuery(partnerQuery(partnerId))
  if (!partner) return null
  return (
    <Columns>
      <div className={classes.story}>
        <About partner={partner} />
        <ContactCards partner={partner} />
      </div>
      <div className={classes.side}>
        <BetweenUs partner={partner} />
        <PartnerFacts partner={partner} />
      </div>
    </Columns>
  )
}

function About({ partner: { name, status, description, overview } }: { partner: Partner }) {
  const words = useMessages('partners')
  return (
    <section>
      <h2>{words.about}</h2>
      {status === 'invited' ? (
        <Note>{words.invitedHint}</Note>
      ) : (
        <>
          {description && <p className={classes.lead}>{description}</p>}
          {overview && (
            <div className="muted">
              <Markdown source={overview} />
            </div>
          )}
          {!description && !overview && <p className="muted">{words.nothingAbout(name)}</p>}
        </>
      )}
    </section>
  )
}
