import { AGREEMENT_TYPES } from '../domain/agreements.ts'
import { CONTRACT_KINDS, CONTRACT_STATUSES, CONTRACT_TYPES } from '../domain/contracts/index.ts'
import { CONTRACT_TURNS } from '../domain/contracts/turn.ts'
import { boolean, choice, identifier, type List, moment, number, text } from './field.ts'

const nullable = true
const search = true
const ordering = true

/** What may be asked of contracts. */
export const contractList = {
  ordering: '-events.created.at',
  fields: {
    id: identifier('Identifier of the contract.', { nullable, search, ordering }),
    name: text('Name of the contract.', { search, ordering }),
    type: choice('What is contracted.', CONTRACT_TYPES, { ordering }),
    status: choice('Where in its life the contract is.', ['new', ...CONTRACT_STATUSES], { ordering }),
    kind: choice('For real, or a test.', CONTRACT_KINDS),
    turn: choice('Whose act it waits for: yours, or that of the other party.', CONTRACT_TURNS, { nullable }),
    update_available: boolean('Whether its partner can accept another version of the agreement.'),
    version: number('Version of the agreement that was accepted last.', { nullable }),
    expire_at: moment('When it ends by itself.', { nullable, ordering }),
    note: text('Internal note, for its issuer alone.', { nullable }),
    'agreement.id': identifier('Agreement it is made under.', { nullable, search }),
    'agreement.name': text('Name of that agreement.', { search, ordering }),
    'agreement.owner.id': identifier('Account that owns that agreement.', { nullable }),
    'agreement.product_groups.id': identifier('Product group that the agreement offers.', { nullable }),
    'agreement.product_groups.products.id': identifier('Product in such a group.', { nullable }),
    'agreement.sourcing_agreement.id': identifier('Agreement that the agreement sources from.', { nullable }),
    'agreement.sourcing_agreement.type': choice('Type of that sourcing agreement.', AGREEMENT_TYPES),
    'issuer.id': identifier('Account that issued it.', { nullable, search, ordering }),
    'issuer.name': text('Name of the issuer.', { search, ordering }),
    'owner.id': identifier('Account that signs it.', { nullable }),
    'owner.name': text('Name of the account that signs it.', { search, ordering }),
    'partner.id': identifier('The other party, as the caller sees it.', { nullable }),
    'partner.name': text('Name of the other party.', { search, ordering }),
    'marketplace.id': identifier('Marketplace of a distribution contract.', { nullable, search }),
    'marketplace.name': text('Name of that marketplace.', { search }),
    'referral.agreement.id': identifier('Referral agreement that a program contract was born from.', {
      nullable,
    }),
    'sourcing.listing.id': identifier('Listing that is sourced.', { nullable }),
    'sourcing.product.id': identifier('Product that is sourced.', { nullable }),
    'sourcing.product.name': text('Name of that product.'),
    'sourcing.marketplace.id': identifier('Marketplace that is sourced from or for.', { nullable }),
    'sourcing.marketplace.name': text('Name of that marketplace.'),
    'events.created.at': moment('When it was made.', { ordering }),
    'events.created.by.id': identifier('Who made it.', { nullable }),
    'events.created.by.name': text('Name of whoever made it.', { nullable, search }),
    'events.signed.by.id': identifier('Who signed it for the partner.', { nullable }),
    'events.signed.by.name': text('Name of whoever signed it.', { search }),
  },
} as const satisfies List
