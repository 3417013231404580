import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { marketplacesOfProductQuery } from '../api.ts'
import classes from './sold-on.module.css'

interface SoldOnProps {
  agreementId: string
  product: string
  name: string
}

/** The marketplaces of one product; asked for when somebody wants to know, since there may be many products. */
export function SoldOn({ agreementId, product, name }: SoldOnProps) {
  const words = useMessages('agreements')
  const format = useFormat()
  const [isAsked, setAsked] = useState(false)
  const { data, isError } = useQuery({
    ...marketplacesOfProductQuery(agreementId, product),
    enabled: isAsked,
  })
  if (data) {
    const names = format.list(data.items.map((marketplace) => marketplace.name))
    return <span title={names}>{names}</span>
  }
  return (
    <button
      type="button"
      className={classes.ask}
      aria-label={words.showMarketplacesOf(name)}
      onClick={() => setAsked(true)}
    >
      {isError ? words.partFailed : words.showMarketplaces}
    </button>
  )
}
