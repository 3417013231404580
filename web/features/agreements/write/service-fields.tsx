import type { NamedReference } from '@entente/shared/api/common.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormPart } from '../../../ui/form/form-fields.tsx'
import type { AgreementAnswers } from './answers.ts'
import { OwnMarketplaces, OwnProductGroups } from './own-lists.tsx'
import classes from './service-fields.module.css'
import { SourcingField } from './sourcing-field.tsx'

interface ServiceFieldsProps {
  answers: AgreementAnswers
  onChange: (answers: Partial<AgreementAnswers>) => void
  wrong: (field: string) => string | undefined
}

const after = (chosen: readonly NamedReference[], row: NamedReference, picked: boolean) =>
  picked ? [...chosen, row] : chosen.filter(({ id }) => id !== row.id)

/** What those who sign a service agreement may sell, and from where. */
export function ServiceFields({ answers, onChange, wrong }: ServiceFieldsProps) {
  const {
    write: words,
    marketplaces: marketplacesWord,
    productGroups: groupsWord,
  } = useMessages('agreements')
  const { marketplaces, productGroups, sourcing } = answers
  return (
    <>
      <FormPart title={words.offer} text={words.offerText}>
        <h3>{words.optional(marketplacesWord)}</h3>
        <div className={classes.list}>
          <OwnMarketplaces
            field="marketplaces"
            picked={marketplaces}
            error={wrong('marketplaces')}
            onPick={(row, picked) => onChange({ marketplaces: after(marketplaces, row, picked) })}
          />
        </div>
        <h3>{words.optional(groupsWord)}</h3>
        <div className={classes.list}>
          <OwnProductGroups
            field="product_groups"
            picked={productGroups}
            error={wrong('product_groups')}
            onPick={(row, picked) => onChange({ productGroups: after(productGroups, row, picked) })}
          />
        </div>
      </FormPart>
      <SourcingField
        chosen={sourcing}
        error={wrong('sourcing_agreement')}
        onChoose={(sourcing) => onChange({ sourcing })}
      />
    </>
  )
}
