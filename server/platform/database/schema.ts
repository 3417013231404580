import type { AccountRole, AccountType } from '@entente/shared/domain/accounts.ts'
import type { AgreementType, DocumentType } from '@entente/shared/domain/agreements.ts'
import type { ContractKind, ContractStatus, ContractType } from '@entente/shared/domain/contracts/index.ts'
import type { ContractTurn } from '@entente/shared/domain/contracts/turn.ts'
import type { FormType } from '@entente/shared/domain/forms.ts'
import type {
  ListingRequestState,
  ListingRequestType,
  ListingStatus,
} from '@entente/shared/domain/listings.ts'
import type { ContactTag, PartnerStatus } from '@entente/shared/domain/partners.ts'
import type { ProductStatus, PurchaseModel } from '@entente/shared/domain/products.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Set by the database when left out. */
type Moment = ColumnType<Date, Date | undefined, Date>
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>
/** Left out means null. */
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Written as text and read as what it says. */
type Json<T> = ColumnType<T, string, string>

interface GrantColumns {
  program_create: Generated<boolean>
  service_create: Generated<boolean>
  service_delegate: Generated<boolean>
}

interface AgreementViewer {
  account_id: string
  agreement_id: string
}

interface AgreementProduct {
  agreement_id: string
  product_id: string
  listed: boolean
}

/** Every table as TypeScript sees it; a test compares the columns with the migrated database. */
export interface Database {
  issued_ids: { id: string }
  accounts: GrantColumns & {
    id: string
    type: AccountType
    role: AccountRole
    placeholder: Generated<boolean>
    name: string
    icon: Maybe<string>
    colour: Maybe<string>
    description: Generated<string>
    overview: Generated<string>
    headquarters: Generated<string>
    countries: Generated<string[]>
    languages: Generated<string[]>
    websites: Generated<string[]>
    external_id: Maybe<string>
    public: Maybe<boolean>
    portal_opened_at: MaybeMoment
    created_at: Moment
    updated_at: Moment
  }
  industries: { id: string; name: string }
  account_industries: { account_id: string; industry_id: string }
  users: {
    id: string
    email: string
    name: string
    icon: Maybe<string>
    password_hash: Maybe<string>
    created_at: Moment
  }
  memberships: {
    account_id: string
    user_id: string
    status: 'invited' | 'joined' | 'expired'
    tags: Generated<ContactTag[]>
    joined_at: MaybeMoment
  }
  groups: { id: string; account_id: string; name: string; system: Generated<boolean> }
  group_members: { group_id: string; user_id: string }
  sessions: {
    id: GeneratedAlways<string>
    token_hash: Buffer
    user_id: string
    account_id: string
    created_at: Moment
    expires_at: Date
  }
  api_tokens: {
    id: string
    account_id: string
    name: string
    secret_hash: Buffer
    status: 'active' | 'inactive' | 'deleted'
    created_by: string
    created_at: Moment
  }
  setup_links: { secret_hash: Buffer; created_at: Moment }
  marketplaces: {
    id: string
    owner_id: string
    name: string
    description: Generated<string>
    icon: Maybe<string>
    currency: Maybe<string>
    countries: Generated<string[]>
    alt_currency_1: Maybe<string>
    alt_currency_2: Maybe<string>
    locales: Generated<string[]>
    created_at: Moment
    updated_at: Moment
  }
  countries: { id: string; name: string; zone: string }
  locales: { id: string; name: string }
  hubs: { id: string; owner_id: string; name: string }
  marketplace_hubs: { marketplace_id: string; hub_id: string }
  product_groups: {
    id: string
    owner_id: string
    name: string
    description: Maybe<string>
    created_at: Moment
    created_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
  }
  products: {
    id: string
    owner_id: string
    name: string
    status: ProductStatus
    description: Generated<string>
    icon: Maybe<string>
    category_id: Maybe<string>
    external_id: Generated<string>
    detailed_description: Generated<string>
    purchase_model: Generated<PurchaseModel>
    version: Generated<number>
    created_at: Moment
    created_by: Maybe<string>
    published_at: MaybeMoment
    published_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
  }
  categories: { id: string; name: string }
  product_group_products: { product_group_id: string; product_id: string }
  documents: {
    id: string
    sha256: string
    media_type: string
    size: number
    file_name: string
    owner_id: string
    created_by: Maybe<string>
    created_at: Moment
  }
  agreements: {
    id: string
    type: AgreementType
    owner_id: string
    title: string
    description: string
    parent_id: Maybe<string>
    marketplace_id: Maybe<string>
    auto_accept: Maybe<boolean>
    sourcing_agreement_id: Maybe<string>
    enroll_form_id: Maybe<string>
    product_form_id: Maybe<string>
    item_form_id: Maybe<string>
    last_version: number
    created_at: Moment
    created_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
  }
  forms: {
    id: string
    owner_id: string
    type: FormType
    name: string
    last_version: number
    created_at: Moment
    created_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
  }
  form_versions: {
    form_id: string
    version: number
    schema: Json<JsonSchema>
    author_id: Maybe<string>
    created_at: Moment
  }
  /** A view: which agreements an account sees. */
  agreement_viewers: AgreementViewer
  agreement_versions: {
    agreement_id: string
    version: number
    active: boolean
    document_type: DocumentType
    link: Maybe<string>
    document_id: Maybe<string>
    author_id: Maybe<string>
    created_at: Moment
  }
  agreement_marketplaces: { agreement_id: string; marketplace_id: string }
  /** A view: products that an agreement offers; its partners know those that are listed. */
  agreement_products: AgreementProduct
  agreement_product_groups: { agreement_id: string; product_group_id: string }
  contracts: GrantColumns & {
    id: string
    type: ContractType
    status: ContractStatus
    kind: Generated<ContractKind>
    name: string
    agreement_id: string
    issuer_id: string
    owner_id: string
    creator_id: string
    bound: boolean
    version: Maybe<number>
    marketplace_id: Maybe<string>
    product_id: Maybe<string>
    message: Maybe<string>
    note: Maybe<string>
    termination_note: Maybe<string>
    expire_at: MaybeMoment
    created_at: Moment
    created_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
    enrolled_at: MaybeMoment
    signed_at: MaybeMoment
    signed_by: Maybe<string>
    countersigned_at: MaybeMoment
    countersigned_by: Maybe<string>
    rejected_at: MaybeMoment
    rejected_by: Maybe<string>
    terminated_at: MaybeMoment
    terminated_by: Maybe<string>
    listing_id: Maybe<string>
    referral_contract_id: Maybe<string>
    prerequisite_id: Maybe<string>
    expired_at: MaybeMoment
  }
  /** Kept by triggers; only lists read it. */
  contract_parties: {
    account_id: string
    contract_id: string
    partner_id: string
    partner_name: string
    name: string
    type: ContractType
    status: ContractStatus
    kind: ContractKind
    created_at: Date
    agreement_id: string
    agreement_name: string
    issuer_id: string
    issuer_name: string
    owner_id: string
    owner_name: string
    marketplace_id: Maybe<string>
    source_id: Maybe<string>
    product_id: Maybe<string>
    referral_agreement_id: Maybe<string>
    created_by: Maybe<string>
    signed_by: Maybe<string>
    searched: string
    turn: Maybe<ContractTurn>
    version: Maybe<number>
    expire_at: Maybe<Date>
    note: Maybe<string>
  }
  /** Kept by triggers too: contracts in force on another version than the active one. */
  contract_updates: { account_id: string; contract_id: string }
  /** A view: what `contract_parties` has to hold. */
  contract_viewers: Database['contract_parties']
  contract_versions: {
    contract_id: string
    version: number
    signee_id: Maybe<string>
    accepted_at: Date
    document_sha256: Maybe<string>
    description_sha256: string
    ip: Maybe<string>
    agent: Maybe<string>
  }
  contract_answers: {
    id: string
    contract_id: string
    version: number
    type: Extract<FormType, 'enroll'>
    form_id: string
    form_version: number
    data: Json<Readonly<Record<string, unknown>>>
    answered_at: Moment
    answered_by: Maybe<string>
    submitted_at: MaybeMoment
  }
  activations: {
    contract_id: string
    code_hash: Buffer
    code_cipher: Maybe<Buffer>
    used_at: MaybeMoment
  }
  listings: {
    id: string
    contract_id: string
    product_id: string
    marketplace_id: string
    vendor_id: string
    provider_id: string
    status: ListingStatus
    created_at: Moment
    updated_at: Moment
    /** These and what is searched are kept by triggers; only lists read them. */
    product_name: GeneratedAlways<string>
    marketplace_name: GeneratedAlways<string>
    vendor_name: GeneratedAlways<string>
    searched: GeneratedAlways<string>
  }
  listing_requests: {
    id: string
    listing_id: string
    vendor_id: string
    provider_id: string
    type: ListingRequestType
    state: ListingRequestState
    note: Generated<string>
    assignee_id: Maybe<string>
    created_at: Moment
    created_by: Maybe<string>
    updated_at: Moment
    updated_by: Maybe<string>
    /** The same; of contracts, they say what the provider may know. */
    listing_status: GeneratedAlways<ListingStatus>
    contract_id: GeneratedAlways<string>
    contract_name: GeneratedAlways<string>
    product_id: GeneratedAlways<string>
    product_name: GeneratedAlways<string>
    product_version: GeneratedAlways<number>
    marketplace_id: GeneratedAlways<string>
    marketplace_name: GeneratedAlways<string>
    vendor_name: GeneratedAlways<string>
    searched: GeneratedAlways<string>
  }
  partners: {
    account_id: string
    partner_id: string
    status: PartnerStatus
    name: string
    type: AccountType
    role: AccountRole
    public: Maybe<boolean>
    external_id: Maybe<string>
    program: Generated<number>
    distribution: Generated<number>
    service: Generated<number>
    syndication: Generated<number>
    listings: Generated<number>
    since: MaybeMoment
    created_at: Moment
    searched: GeneratedAlways<string>
  }
  history: {
    id: GeneratedAlways<string>
    at: Moment
    user_id: Maybe<string>
    by_recipient: Generated<boolean>
    token_id: Maybe<string>
    account_id: Maybe<string>
    object_id: string
    action: string
    from_status: Maybe<string>
    to_status: Maybe<string>
    note: Maybe<string>
    visible_to: string[]
    ip: Maybe<string>
    agent: Maybe<string>
  }
  idempotency_keys: {
    account_id: string
    key: string
    request_hash: Buffer
    answer_cipher: Maybe<Buffer>
    created_at: Moment
  }
}
