import type { Partner } from '@entente/shared/api/partners.ts'
import { useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag, Tags } from '../../ui/tag.tsx'
import classes from './partner-general.module.css'

const FIRST = 8

/** What the partner says about itself in short. */
export function PartnerFacts({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const format = useFormat()
  const { headquarters, countries, languages, websites, industries } = partner
  return (
    <Facts
      stacked
      facts={[
        { label: words.headquarters, value: headquarters },
        { label: words.countries, value: countries.length > 0 && <Countries codes={countries} /> },
        { label: words.languages, value: languages.map(format.language).join(', ') },
        {
          label: words.websites,
          value:
            websites.length > 0 && websites.map((address) => <Website key={address} address={address} />),
        },
        {
          label: words.industries,
          value: industries.length > 0 && (
            <Tags>
              {industries.map(({ id, name }) => (
                <Tag key={id}>{name}</Tag>
              ))}
            </Tags>
          ),
        },
      ]}
    />
  )
}

/** The first few countries by name, the others on demand. */
function Countries({ codes }: { codes: readonly string[] }) {
  const words = useMessages('partners')
  const format = useFormat()
  const [all, setAll] = useState(false)
  const names = codes.map(format.country).toSorted((a, b) => a.localeCompare(b))
  // One hidden country would take the same room as the button that shows it.
  const shown = all || names.length <= FIRST + 1 ? names : names.slice(0, FIRST)
  return (
    <Tags>
      {shown.map((name) => (
        <Tag key={name} outlined>
          {name}
        </Tag>
      ))}
      {shown.length < names.length && (
        <button type="button" className="textButton" onClick={() => setAll(true)}>
          {words.showMore(format.number(names.length - shown.length))}
        </button>
      )}
    </Tags>
  )
}

function Website({ address }: { address: string }) {
  const safe = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return (
    <a href={safe} target="_blank" rel="noreferrer noopener" className={classes.website}>
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </a>
  )
}
