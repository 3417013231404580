import type { Partner } from '@entente/shared/api/partners.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Note } from '../../ui/note.tsx'
import { Columns } from '../../ui/page.tsx'
import { partnerQuery } from './api.ts'
import { BetweenUs } from './between-us.tsx'
import { ContactCards } from './contact-cards.tsx'
import { isInviting } from './inviting.ts'
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
        {partner.status === 'active' && <ContactCards partner={partner} />}
      </div>
      <div className={classes.side}>
        {partner.status !== 'ended' && <BetweenUs partner={partner} />}
        <PartnerFacts partner={partner} />
      </div>
    </Columns>
  )
}

function About({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const { name, status, description, overview } = partner
  return (
    <section>
      <h2>{words.about}</h2>
      {status === 'active' ? (
        <>
          {description && <p className={classes.lead}>{description}</p>}
          {overview && (
            <div className="muted">
              <Markdown source={overview} />
            </div>
          )}
          {!description && !overview && <p className="muted">{words.nothingAbout(name)}</p>}
        </>
      ) : (
        <Unknown partner={partner} />
      )}
    </section>
  )
}

/** What a partner says about itself is for those with whom something is in force (D-40, D-84). */
function Unknown({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const { id, name, status } = partner
  const invites = isInviting(partner, useSession())
  return (
    <Note>
      {status === 'ended' ? words.endedHint(name) : invites ? words.invitesHint(name) : words.invitedHint}{' '}
      <Link to="/partners/$partnerId/contracts" params={{ partnerId: id }}>
        {words.seeContracts}
      </Link>
    </Note>
  )
}
