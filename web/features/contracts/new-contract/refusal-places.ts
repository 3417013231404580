import { createContractWizard } from '@entente/shared/domain/wizards/create-contract.ts'

/** Where in the wizard a refusal is told. */
export const refusalPlaces = {
  fields: [
    'agreement',
    'partner.id',
    'partner.name',
    'partner.external_id',
    'activation.message',
    'note',
    'kind',
    'expire_at',
    'permissions',
    'type',
  ],
  blamed: {
    ACC_001: 'type',
    ACC_002: 'permissions',
    AGR_006: 'agreement',
    CTR_002: 'partner.id',
    NFD_001: 'agreement',
  },
  owning: createContractWizard.owning,
}
