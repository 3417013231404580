import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Count } from '../../ui/count.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Named } from '../../ui/named.tsx'
import { Columns, Stack } from '../../ui/page.tsx'
import { AgreementDocument } from './agreement-document.tsx'
import { AgreementName } from './agreement-name.tsx'
import { agreementQuery } from './api.ts'
import { AskedForms } from './asked-forms.tsx'
import { DocumentLink } from './document-link.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** What the agreement is about, and what it hangs together with. */
export function AgreementGeneral() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const { data: agreement } = useQuery(agreementQuery(agreementId))
  if (!agreement) return null
  return (
    <Columns side={376}>
      <Stack>
        <Card title={words.description}>
          {agreement.description ? (
            <Markdown source={agreement.description} />
          ) : (
            <p className="muted">{words.noDescription}</p>
          )}
        </Card>
        <AgreementDocument agreement={agreement} />
      </Stack>
      <AgreementFacts agreement={agreement} />
    </Columns>
  )
}

function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const { owner, type, version, stats, created, updated } = agreement
  const facts: Fact[] = [
    {
      label: words.document,
      value: version && <DocumentLink link={version.link} address={version.address} />,
    },
    { label: words.owner, value: <Named id={owner.id}>{owner.name}</Named> },
    ...(type === 'distribution' ? distributionFacts(agreement, words) : []),
    ...(type === 'service'
      ? [{ label: words.sourcing, value: sourcingOf(agreement) ?? words.noSourcing }]
      : []),
    { label: words.openContracts, value: stats && <Count value={stats.contracts} /> },
    { label: words.created, value: format.moment(created) },
    { label: words.updated, value: format.moment(updated) },
  ]
  return (
    <Card title={words.facts}>
      <Facts facts={facts} />
    </Card>
  )
}

type Words = ReturnType<typeof useMessages<'agreements'>>

const sourcingOf = ({ sourcing_agreement }: Agreement) =>
  sourcing_agreement && <AgreementName agreement={sourcing_agreement} />

const distributionFacts = (
  { parent, marketplace, auto_accept, forms, stats }: Agreement,
  words: Words,
): Fact[] => [
  { label: words.parent, value: parent && <AgreementName agreement={parent} /> },
  { label: words.marketplace, value: marketplace && <Named id={marketplace.id}>{marketplace.name}</Named> },
  { label: words.autoAccept, value: auto_accept ? words.autoAcceptOn : words.autoAcceptOff },
  { label: words.forms, value: <AskedForms forms={forms} isOwn={stats !== undefined} /> },
]
