import type { Form } from '@entente/shared/api/forms.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Count } from '../../ui/count.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Named } from '../../ui/named.tsx'
import { agreementsAskingQuery } from './api.ts'
import classes from './rendered-form.module.css'

/** Where a form is asked, and how often it was answered. */
export function FormFacts({ form }: { form: Form }) {
  const words = useMessages('distributionForms')
  const format = useFormat()
  const { data } = useQuery(agreementsAskingQuery(form.id))
  const agreements = data?.items ?? []
  const { owner, stats, events } = form
  return (
    <Card title={words.facts}>
      <Facts
        facts={[
          {
            label: words.askedIn,
            value:
              agreements.length > 0 ? (
                <ul className={classes.asking}>
                  {agreements.map(({ id, title }) => (
                    <li key={id}>
                      <Named id={id}>
                        <Link
                          to="/partners/agreements/$agreementId"
                          params={{ agreementId: id }}
                          title={title}
                        >
                          {title}
                        </Link>
                      </Named>
                    </li>
                  ))}
                </ul>
              ) : (
                data && words.askedNowhere
              ),
          },
          { label: words.answered, value: stats && <Count value={stats.answers} /> },
          { label: words.owner, value: !stats && <Named id={owner.id}>{owner.name}</Named> },
          { label: words.created, value: events.created && format.moment(events.created.at) },
          { label: words.updated, value: events.updated && format.moment(events.updated.at) },
        ]}
      />
    </Card>
  )
}
