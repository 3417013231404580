/** Generated from the OpenAPI document by `npm run generate:client`; not to be edited. */
import type { Account, Agreement, AgreementPartner, AgreementVersion, Contract, ContractVersion, DistributionData, Form, FormVersion, Listing, ListingRequest, Marketplace, Partner, Product, ProductGroup, ProductVersion, User } from './types.ts'

/** What listAccounts may be asked. */
export interface AccountsList {
  row: Account
  fields: {
    /** Identifier of the account. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the company. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Identifier the account gave itself elsewhere. */
    external_id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Which kind of portal the account works in. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'vendor' | 'provider'; nullable: false }
    /** What the account is to others. */
    role: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'vendor' | 'distributor' | 'reseller'; nullable: false }
    /** Whether it may be shown in public catalogues. */
    public: { operators: 'eq' | 'ne'; value: boolean; nullable: true }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'id' | 'name' | 'external_id' | 'events.created.at'
  hidden: never
}

/** What listUsers may be asked. */
export interface UsersList {
  row: User
  fields: {
    /** Identifier of the user. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Full name. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** E-mail address. */
    email: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The account's own identifier for the user. */
    external_id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Standing within the account. */
    status: { operators: 'eq' | 'in'; value: 'invited' | 'joined' | 'expired'; nullable: false }
    /** Which contact of the company the user is. */
    'tags.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'technical' | 'business'; nullable: true }
    /** Name of such a tag. */
    'tags.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Group the user is in. */
    'groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of such a group. */
    'groups.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Domain of the user's e-mail address, where the account has claimed it. */
    'domain.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Whether that domain demands its own sign-in. */
    'domain.auth.enforce': { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Identity provider of that domain. */
    'domain.auth.idp.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Identity provider the user signs in with. */
    'idp.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Module the user may open. */
    permissions: { operators: 'eq'; value: string; nullable: false }
    /** When the user was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When the user was invited into the account. */
    'events.invited.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** When the user joined the account. */
    'events.activated.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** When the user last signed in. */
    'events.signed.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
  }
  ordering: 'id' | 'name' | 'email' | 'events.created.at' | 'events.invited.at' | 'events.activated.at' | 'events.signed.at'
  hidden: 'permissions'
}

/** What listPartners may be asked. */
export interface PartnersList {
  row: Partner
  fields: {
    /** Identifier of the partner. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the partner. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Which kind of portal the partner works in. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'vendor' | 'provider'; nullable: false }
    /** What the partner is to others. */
    role: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'vendor' | 'distributor' | 'reseller'; nullable: false }
    /** How the relation stands; ended relations are listed only when asked for. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'invited' | 'active' | 'ended'; nullable: false }
    /** Whether it may be shown in public catalogues. */
    public: { operators: 'eq' | 'ne'; value: boolean; nullable: true }
    /** Name of one of its contacts. */
    'contacts.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** E-mail address of one of its contacts. */
    'contacts.email': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** What one of its contacts is asked about. */
    'contacts.tags': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'technical' | 'business'; nullable: true }
    /** Open program contracts with it. */
    'stats.contracts.program': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Open distribution contracts with it. */
    'stats.contracts.distribution': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Open service contracts with it. */
    'stats.contracts.service': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Open syndication contracts with it. */
    'stats.contracts.syndication': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Products listed between the two. */
    'stats.listings': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
  }
  ordering: 'id' | 'name' | 'type' | 'role' | 'status' | 'stats.contracts.program' | 'stats.contracts.distribution' | 'stats.contracts.service' | 'stats.contracts.syndication' | 'stats.listings'
  hidden: never
}

/** What listProductsOfPartner may be asked. */
export interface ProductsOfPartnerList {
  row: ProductVersion
  fields: {
    /** Identifier of the product. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the product. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The vendor's own identifier. */
    external_id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Whether it can be sold. */
    status: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: 'draft' | 'published' | 'endofsale' | 'indevelopment' | 'oncertification' | 'initializationfailed' | 'deleted'; nullable: false }
    /** Whether it is sold, or leads to its vendor. */
    purchase_model: { operators: 'eq' | 'in' | 'ne'; value: 'transactable' | 'referral'; nullable: false }
    /** Vendor it is of. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that vendor. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Category it is in. */
    'category.id': { operators: 'eq'; value: string; nullable: false }
    /** Category above that; there is none yet. */
    'category.parent': { operators: 'eq'; value: string; nullable: false }
    /** Product group it is in, of yours or of your catalogue. */
    'groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product that takes its place; none does yet. */
    'replacement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Marketplace of yours that you source it for. */
    'sourcing.marketplaces': { operators: 'eq' | 'ilike' | 'in' | 'ne'; value: string; nullable: true }
    /** Whether it is your own. */
    'visibility.owner': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether it is listed on a marketplace of yours. */
    'visibility.listing': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether you have an active syndication contract for it. */
    'visibility.syndication': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether it is in your catalogue. */
    'visibility.catalog': { operators: 'eq'; value: boolean; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When it was published. */
    'events.published.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Who published it. */
    'events.published.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever published it. */
    'events.published.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was last changed. */
    'events.updated.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who last changed it. */
    'events.updated.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever last changed it. */
    'events.updated.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
  }
  ordering: 'name' | 'events.created.at' | 'events.published.at' | 'events.published.by.id' | 'events.published.by.name' | 'events.updated.at' | 'events.updated.by.id' | 'events.updated.by.name'
  hidden: never
}

/** What listAgreements may be asked. */
export interface AgreementsList {
  row: Agreement
  fields: {
    /** Identifier of the agreement. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the agreement. */
    title: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The same as title. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** What is agreed. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Whether it has an active version. */
    active: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Account that owns it. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of its owner. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The other side: its owner, or for an agreement of yours whoever has a contract under it or may enter one. */
    'partner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Marketplace of a distribution agreement. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Program agreement of a distribution agreement. */
    'parent.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Form of a distribution agreement. */
    'forms.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Type of such a form. */
    'forms.type': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'enroll' | 'product' | 'item'; nullable: false }
    /** Open contracts under it; only of an agreement of yours. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: true }
    /** When it was made. */
    created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When it was last changed. */
    updated: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'title' | 'name' | 'type' | 'created' | 'updated'
  hidden: never
}

/** What listDistributionAgreements may be asked. */
export interface DistributionAgreementsList {
  row: Agreement
  fields: {
    /** Identifier of the distribution agreement. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the distribution agreement. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Whether contracts under it become active without approval. */
    auto_accept: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Marketplace it is for. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was made. */
    created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'id' | 'name' | 'auto_accept' | 'marketplace.id' | 'created'
  hidden: never
}

/** What listContractsOfAgreement may be asked. */
export interface ContractsOfAgreementList {
  row: Contract
  fields: {
    /** Identifier of the contract. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the contract. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** What is contracted. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Where in its life the contract is. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'new' | 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'; nullable: false }
    /** For real, or a test. */
    kind: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'production' | 'test'; nullable: false }
    /** Whose act it waits for: yours, or that of the other party. */
    turn: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'you' | 'partner'; nullable: true }
    /** Whether its partner can accept another version of the agreement. */
    update_available: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Version of the agreement that was accepted last. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: true }
    /** When it ends by itself. */
    expire_at: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Internal note, for its issuer alone. */
    note: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement it is made under. */
    'agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that agreement. */
    'agreement.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that owns that agreement. */
    'agreement.owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product group that the agreement offers. */
    'agreement.product_groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product in such a group. */
    'agreement.product_groups.products.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement that the agreement sources from. */
    'agreement.sourcing_agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Type of that sourcing agreement. */
    'agreement.sourcing_agreement.type': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Account that issued it. */
    'issuer.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the issuer. */
    'issuer.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that signs it. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the account that signs it. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The other party, as the caller sees it. */
    'partner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the other party. */
    'partner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace of a distribution contract. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Referral agreement that a program contract was born from. */
    'referral.agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Listing that is sourced. */
    'sourcing.listing.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product that is sourced. */
    'sourcing.product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'sourcing.product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace that is sourced from or for. */
    'sourcing.marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'sourcing.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Who signed it for the partner. */
    'events.signed.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever signed it. */
    'events.signed.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'type' | 'status' | 'expire_at' | 'agreement.name' | 'issuer.id' | 'issuer.name' | 'owner.name' | 'partner.name' | 'events.created.at'
  hidden: never
}

/** What listVersions may be asked. */
export interface VersionsList {
  row: AgreementVersion
  fields: {
    /** Number of the version. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Whether contracts are signed under it now. */
    active: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** When it was made. */
    version_created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'version' | 'version_created'
  hidden: never
}

/** What listMarketplacesOfAgreement may be asked. */
export interface MarketplacesOfAgreementList {
  row: Marketplace
  fields: {
    /** Identifier of the marketplace. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the marketplace. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** ISO 4217 code of its currency. */
    currency: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** ISO 3166 code of a country where it sells. */
    'countries.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Open distribution contracts on it. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Hubs that serve it. */
    'stats.hubs': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Name of a country where it sells, in English. */
    'countries.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'currency' | 'stats.contracts' | 'stats.hubs'
  hidden: never
}

/** What listProductGroupsOfAgreement may be asked. */
export interface ProductGroupsOfAgreementList {
  row: ProductGroup
  fields: {
    /** Identifier of the product group. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the product group. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Service agreements that offer it. */
    'stats.agreements': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Open contracts under those agreements. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Products in it. */
    'stats.products': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was last changed. */
    'events.updated.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who last changed it. */
    'events.updated.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever last changed it. */
    'events.updated.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
  }
  ordering: 'name' | 'stats.agreements' | 'stats.contracts' | 'stats.products' | 'events.created.at' | 'events.updated.at'
  hidden: never
}

/** What listProductsOfAgreement may be asked. */
export interface ProductsOfAgreementList {
  row: Product
  fields: {
    /** Identifier of the product. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the product. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Category it is in. */
    'category.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that category. */
    'category.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'category.id' | 'category.name'
  hidden: never
}

/** What listMarketplacesOfProduct may be asked. */
export interface MarketplacesOfProductList {
  row: Marketplace
  fields: {
    /** Identifier of the marketplace. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the marketplace. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** ISO 4217 code of its currency. */
    currency: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** ISO 3166 code of a country where it sells. */
    'countries.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Open distribution contracts on it. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Hubs that serve it. */
    'stats.hubs': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Name of a country where it sells, in English. */
    'countries.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'currency' | 'stats.contracts' | 'stats.hubs'
  hidden: never
}

/** What listPartnersOfAgreement may be asked. */
export interface PartnersOfAgreementList {
  row: AgreementPartner
  fields: {
    /** Identifier of the partner. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the partner. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** What the partner is to others. */
    role: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'vendor' | 'distributor' | 'reseller'; nullable: false }
    /** The agreement. */
    'agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the agreement. */
    'agreement.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Contract of the partner under the agreement. */
    'contract.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Where in its life that contract is. */
    'contract.status': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'new' | 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'; nullable: false }
    /** Version it was signed under. */
    'contract.version': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: true }
    /** When the contract was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was signed. */
    'events.signed.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Who signed it. */
    'events.signed.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was countersigned. */
    'events.countersigned.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Who countersigned it. */
    'events.countersigned.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
  }
  ordering: 'name' | 'role' | 'agreement.name' | 'contract.status' | 'contract.version' | 'events.created.at' | 'events.signed.at' | 'events.signed.by.id' | 'events.countersigned.at' | 'events.countersigned.by.id'
  hidden: 'events.signed.at' | 'events.signed.by.id' | 'events.countersigned.at' | 'events.countersigned.by.id'
}

/** What listContracts may be asked. */
export interface ContractsList {
  row: Contract
  fields: {
    /** Identifier of the contract. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the contract. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** What is contracted. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Where in its life the contract is. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'new' | 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'; nullable: false }
    /** For real, or a test. */
    kind: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'production' | 'test'; nullable: false }
    /** Whose act it waits for: yours, or that of the other party. */
    turn: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'you' | 'partner'; nullable: true }
    /** Whether its partner can accept another version of the agreement. */
    update_available: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Version of the agreement that was accepted last. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: true }
    /** When it ends by itself. */
    expire_at: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Internal note, for its issuer alone. */
    note: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement it is made under. */
    'agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that agreement. */
    'agreement.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that owns that agreement. */
    'agreement.owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product group that the agreement offers. */
    'agreement.product_groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product in such a group. */
    'agreement.product_groups.products.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement that the agreement sources from. */
    'agreement.sourcing_agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Type of that sourcing agreement. */
    'agreement.sourcing_agreement.type': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Account that issued it. */
    'issuer.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the issuer. */
    'issuer.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that signs it. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the account that signs it. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The other party, as the caller sees it. */
    'partner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the other party. */
    'partner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace of a distribution contract. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Referral agreement that a program contract was born from. */
    'referral.agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Listing that is sourced. */
    'sourcing.listing.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product that is sourced. */
    'sourcing.product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'sourcing.product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace that is sourced from or for. */
    'sourcing.marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'sourcing.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Who signed it for the partner. */
    'events.signed.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever signed it. */
    'events.signed.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'type' | 'status' | 'expire_at' | 'agreement.name' | 'issuer.id' | 'issuer.name' | 'owner.name' | 'partner.name' | 'events.created.at'
  hidden: never
}

/** What listContractsUnder may be asked. */
export interface ContractsUnderList {
  row: Contract
  fields: {
    /** Identifier of the contract. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the contract. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** What is contracted. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Where in its life the contract is. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'new' | 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'; nullable: false }
    /** For real, or a test. */
    kind: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'production' | 'test'; nullable: false }
    /** Whose act it waits for: yours, or that of the other party. */
    turn: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'you' | 'partner'; nullable: true }
    /** Whether its partner can accept another version of the agreement. */
    update_available: { operators: 'eq' | 'ne'; value: boolean; nullable: false }
    /** Version of the agreement that was accepted last. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: true }
    /** When it ends by itself. */
    expire_at: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Internal note, for its issuer alone. */
    note: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement it is made under. */
    'agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that agreement. */
    'agreement.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that owns that agreement. */
    'agreement.owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product group that the agreement offers. */
    'agreement.product_groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product in such a group. */
    'agreement.product_groups.products.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Agreement that the agreement sources from. */
    'agreement.sourcing_agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Type of that sourcing agreement. */
    'agreement.sourcing_agreement.type': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'; nullable: false }
    /** Account that issued it. */
    'issuer.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the issuer. */
    'issuer.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that signs it. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the account that signs it. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The other party, as the caller sees it. */
    'partner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the other party. */
    'partner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace of a distribution contract. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Referral agreement that a program contract was born from. */
    'referral.agreement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Listing that is sourced. */
    'sourcing.listing.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product that is sourced. */
    'sourcing.product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'sourcing.product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace that is sourced from or for. */
    'sourcing.marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'sourcing.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Who signed it for the partner. */
    'events.signed.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever signed it. */
    'events.signed.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'type' | 'status' | 'expire_at' | 'agreement.name' | 'issuer.id' | 'issuer.name' | 'owner.name' | 'partner.name' | 'events.created.at'
  hidden: never
}

/** What listAcceptances may be asked. */
export interface AcceptancesList {
  row: ContractVersion
  fields: {
    /** Agreement version that was accepted. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** When it was accepted. */
    version_created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'version' | 'version_created'
  hidden: never
}

/** What listDistributionData may be asked. */
export interface DistributionDataList {
  row: DistributionData
  fields: {
    /** Number of the submission. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** When it was answered. */
    created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'version' | 'created'
  hidden: never
}

/** What listForms may be asked. */
export interface FormsList {
  row: Form
  fields: {
    /** Identifier of the form. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the form. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** When it is asked for. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'enroll' | 'product' | 'item'; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'id' | 'name' | 'type' | 'events.created.at'
  hidden: never
}

/** What listFormVersions may be asked. */
export interface FormVersionsList {
  row: FormVersion
  fields: {
    /** Number of the version. */
    version: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
  }
  ordering: 'version' | 'events.created.at'
  hidden: never
}

/** What listListings may be asked. */
export interface ListingsList {
  row: Listing
  fields: {
    /** Identifier of the listing. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Whether it can be found on the marketplace. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'unlisted' | 'listed'; nullable: false }
    /** When it was first asked for. */
    created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When it was last changed. */
    updated: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Contract it stands under, where you are a party of that. */
    'contract.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the marketplace of that contract. */
    'contract.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Product that is listed. */
    'product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** A part of that name, in any case. */
    'product.name.icontains': { operators: 'eq'; value: string; nullable: false }
    /** Marketplace it is sold on. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** A part of that name, in any case. */
    'marketplace.name.icontains': { operators: 'eq'; value: string; nullable: false }
    /** Account that makes the product. */
    'vendor.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'vendor.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account whose marketplace it is. */
    'provider.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'provider.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Request that is open for it. */
    'pending_request.id': { operators: 'eq'; value: string; nullable: false }
    /** Whether none is open. */
    'pending_request.is_null': { operators: 'eq'; value: boolean; nullable: false }
    /** What that request asks. */
    'pending_request.type': { operators: 'eq' | 'in'; value: 'new' | 'update' | 'remove'; nullable: false }
    /** Where that request stands. */
    'pending_request.status': { operators: 'eq' | 'in'; value: 'draft' | 'reviewing' | 'deploying' | 'canceled' | 'completed'; nullable: false }
    /** Offer it is linked with; none is yet. */
    'offer.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that offer. */
    'offer.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Price list it is linked with; none is yet. */
    'pricelist.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that price list. */
    'pricelist.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Its first other price list; none is yet. */
    'alt_pricelist_1.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that price list. */
    'alt_pricelist_1.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Its second other price list; none is yet. */
    'alt_pricelist_2.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that price list. */
    'alt_pricelist_2.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'created' | 'updated' | 'contract.marketplace.name' | 'product.name' | 'marketplace.name' | 'vendor.name' | 'provider.name'
  hidden: never
}

/** What listListingRequests may be asked. */
export interface ListingRequestsList {
  row: ListingRequest
  fields: {
    /** Identifier of the request. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** What is asked. */
    type: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'new' | 'update' | 'remove'; nullable: false }
    /** Where the request stands. */
    state: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'draft' | 'reviewing' | 'deploying' | 'canceled' | 'completed'; nullable: false }
    /** Whether its listing can be found on the marketplace. */
    status: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: 'unlisted' | 'listed'; nullable: false }
    /** When it was made. */
    created: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When it was last changed. */
    updated: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Contract that the listing stands under, where you are a party of that. */
    'contract.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that contract. */
    'contract.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Product that is listed. */
    'product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Number of the version of that product. */
    'product.version': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Marketplace of the listing. */
    'marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that makes the product. */
    'vendor.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'vendor.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account whose marketplace it is. */
    'provider.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'provider.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Listing it is for. */
    'listing.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Contract that the listing stands under, where you are a party of that. */
    'listing.contract.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that contract. */
    'listing.contract.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Marketplace of the listing. */
    'listing.contract.marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'listing.contract.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Product that is listed. */
    'listing.product.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that product. */
    'listing.product.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Number of the version of that product. */
    'listing.product.version': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Marketplace of the listing. */
    'listing.marketplace.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that marketplace. */
    'listing.marketplace.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account that makes the product. */
    'listing.vendor.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'listing.vendor.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Account whose marketplace it is. */
    'listing.provider.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that account. */
    'listing.provider.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'type' | 'state' | 'status' | 'created' | 'updated' | 'contract.name' | 'product.id' | 'product.name' | 'product.version' | 'marketplace.name' | 'vendor.name' | 'provider.name' | 'listing.contract.name' | 'listing.contract.marketplace.name' | 'listing.product.name' | 'listing.marketplace.name' | 'listing.vendor.name' | 'listing.provider.name'
  hidden: never
}

/** What listMarketplaces may be asked. */
export interface MarketplacesList {
  row: Marketplace
  fields: {
    /** Identifier of the marketplace. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the marketplace. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** ISO 4217 code of its currency. */
    currency: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** ISO 3166 code of a country where it sells. */
    'countries.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Open distribution contracts on it. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Hubs that serve it. */
    'stats.hubs': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** What is sold there and to whom. */
    description: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Its first other currency. */
    alt_currency_1: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Its second other currency. */
    alt_currency_2: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Account that owns it. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of its owner. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Agreement that names it. */
    'agreements.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Hub that serves it. */
    'hubs.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of such a hub. */
    'hubs.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Language it is offered in. */
    'locales.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of such a language, in English. */
    'locales.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
  }
  ordering: 'id' | 'name' | 'currency' | 'stats.contracts' | 'stats.hubs' | 'alt_currency_1' | 'alt_currency_2'
  hidden: never
}

/** What listProductGroups may be asked. */
export interface ProductGroupsList {
  row: ProductGroup
  fields: {
    /** Identifier of the product group. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the product group. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Service agreements that offer it. */
    'stats.agreements': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Open contracts under those agreements. */
    'stats.contracts': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** Products in it. */
    'stats.products': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: number; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who made it. */
    'events.created.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever made it. */
    'events.created.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was last changed. */
    'events.updated.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who last changed it. */
    'events.updated.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever last changed it. */
    'events.updated.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
  }
  ordering: 'name' | 'stats.agreements' | 'stats.contracts' | 'stats.products' | 'events.created.at' | 'events.updated.at'
  hidden: never
}

/** What listProducts may be asked. */
export interface ProductsList {
  row: ProductVersion
  fields: {
    /** Identifier of the product. */
    id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of the product. */
    name: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** The vendor's own identifier. */
    external_id: { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Whether it can be sold. */
    status: { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: 'draft' | 'published' | 'endofsale' | 'indevelopment' | 'oncertification' | 'initializationfailed' | 'deleted'; nullable: false }
    /** Whether it is sold, or leads to its vendor. */
    purchase_model: { operators: 'eq' | 'in' | 'ne'; value: 'transactable' | 'referral'; nullable: false }
    /** Vendor it is of. */
    'owner.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of that vendor. */
    'owner.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: false }
    /** Category it is in. */
    'category.id': { operators: 'eq'; value: string; nullable: false }
    /** Category above that; there is none yet. */
    'category.parent': { operators: 'eq'; value: string; nullable: false }
    /** Product group it is in, of yours or of your catalogue. */
    'groups.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Product that takes its place; none does yet. */
    'replacement.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Marketplace of yours that you source it for. */
    'sourcing.marketplaces': { operators: 'eq' | 'ilike' | 'in' | 'ne'; value: string; nullable: true }
    /** Whether it is your own. */
    'visibility.owner': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether it is listed on a marketplace of yours. */
    'visibility.listing': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether you have an active syndication contract for it. */
    'visibility.syndication': { operators: 'eq'; value: boolean; nullable: false }
    /** Whether it is in your catalogue. */
    'visibility.catalog': { operators: 'eq'; value: boolean; nullable: false }
    /** When it was made. */
    'events.created.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** When it was published. */
    'events.published.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: true }
    /** Who published it. */
    'events.published.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever published it. */
    'events.published.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** When it was last changed. */
    'events.updated.at': { operators: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'in' | 'out'; value: string | Date; nullable: false }
    /** Who last changed it. */
    'events.updated.by.id': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
    /** Name of whoever last changed it. */
    'events.updated.by.name': { operators: 'eq' | 'ne' | 'like' | 'ilike' | 'in' | 'out'; value: string; nullable: true }
  }
  ordering: 'name' | 'events.created.at' | 'events.published.at' | 'events.published.by.id' | 'events.published.by.name' | 'events.updated.at' | 'events.updated.by.id' | 'events.updated.by.name'
  hidden: never
}
