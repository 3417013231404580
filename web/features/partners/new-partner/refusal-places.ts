import { createPartnerWizard } from '@entente/shared/domain/wizards/create-partner.ts'

/** Where in the wizard a refusal is told. */
export const refusalPlaces = {
  fields: [
    'type',
    'name',
    'external_id',
    'agreement',
    'new_agreement',
    'new_agreement.title',
    'new_agreement.description',
    'new_agreement.document_type',
    'new_agreement.link',
    'new_agreement.file',
    'new_agreement.marketplaces',
    'new_agreement.product_groups',
    'new_agreement.sourcing_agreement',
    'action',
    'message',
    'note',
    'users',
  ],
  blamed: {
    ACC_001: 'type',
    AGR_004: 'new_agreement.marketplaces',
    AGR_005: 'new_agreement.sourcing_agreement',
    AGR_006: 'agreement',
    CTR_002: 'agreement',
    LIM_002: 'new_agreement.file',
  },
  owning: createPartnerWizard.owning,
}
