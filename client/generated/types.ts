/** Generated from the OpenAPI document by `npm run generate:client`; not to be edited. */

/** Who accepts, and for which company. */
export type Acceptance = {
  /** E-mail address. */
  email: string
  /** That the agreement was read and accepted. */
  accepted: boolean
  /** Version that was read; nothing is signed where another one is active by now. */
  version?: number
  /** Description of the agreement as it was read; nothing is signed where it is another by now. */
  description?: string
  /** Full name of a new user. */
  name?: string
  /** Password, 8 to 64 characters. */
  password?: string
  /** The company that accepts: one of your own accounts, or the name of a new one. */
  account?: {
    /** One of your accounts. */
    id?: string
    /** Name of the company. */
    name?: string
  }
}

/** Who you are now, and the contract you signed. */
export type AcceptanceResult = {
  /** The account that the call acts for. */
  account: {
    /** Identifier of the account. */
    id: string
    /** Name of the account. */
    name: string
    /** Path of its picture, null without one. */
    icon: string | null
    /** Which kind of portal the account works in. */
    type: 'vendor' | 'provider'
    /** What the account is to others. */
    role: 'vendor' | 'distributor' | 'reseller'
    /** Closed until the first program or service contract of the account is signed; its people answer that before anything else. Once open it stays open. */
    portal: 'open' | 'closed'
    permissions: Grants
  }
  /** The person or token that calls. */
  user: {
    /** Identifier of the user or token. */
    id: string
    /** Full name of the user, or name of the token. */
    name: string
    /** E-mail address of the user, or of whoever made the token. */
    email: string
  }
  contract: Contract
}

/** A company on the platform. */
export type Account = {
  /** Identifier, VA-… for vendors and PA-… for providers. */
  id: string
  /** Name of the company. */
  name: string
  /** Path of its picture, null without one. */
  icon: string | null
  /** One paragraph about the company. */
  description: string
  /** The company in its own words, longer. */
  overview: string
  /** Where the company has its seat. */
  headquarters: string
  /** Which kind of portal the account works in. */
  type: 'vendor' | 'provider'
  /** What the account is to others. */
  role: 'vendor' | 'distributor' | 'reseller'
  /** Identifier the account gave itself elsewhere, empty without one. */
  external_id: string
  /** Whether it may create sourcing agreements. */
  sourcing: boolean
  /** ISO 3166 codes of the countries it works in. */
  countries: string[]
  /** Codes of the languages it speaks. */
  languages: string[]
  /** Its web sites. */
  websites: string[]
  /** Whether it may be shown in public catalogues. */
  public: boolean | null
  permissions: Grants
  events: Events
}

/** The account of a company that was invited. */
export type AccountActivation = {
  /** Name of the company. */
  name: string
  /** Identifier of the invited company, as its contract names it. */
  id?: string
  /** Identifier of the contract that the code belongs to. */
  contract_id?: string
  /** The secret again, as existing clients send it; that in the address counts. */
  code?: string
  /** That the agreement was read and accepted; a call by an API token accepts. */
  accepted?: boolean
  /** Users of your account who become users of the new one, beside yourself. */
  users?: IdReference[]
}

/** An account, in short. */
export type AccountReference = {
  /** Identifier of the account. */
  id: string
  /** Name of the account. */
  name: string
  /** Path of its picture, null without one. */
  icon: string | null
}

/** Who did something. */
export type ActorReference = {
  /** Identifier of the user or token; `system` for Entente itself, `recipient` for whoever held an activation link. */
  id: string
  /** Name of whoever acted. */
  name: string
}

/** An owner's versioned template for contracts. */
export type Agreement = {
  /** Identifier; its prefix says the type. */
  id: string
  /** What is agreed. */
  type: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
  /** Name of the agreement. */
  title: string
  /** The same as title. */
  name: string
  /** What it is about, in Markdown. */
  description: string
  /** Where the text of the present version is. */
  document_type: 'external' | 'uploaded' | 'none'
  owner: AccountReference
  /** Program agreement of a distribution agreement. */
  parent: NamedReference | null
  /** Marketplace of a distribution agreement. */
  marketplace: MarketplaceReference | null
  /** Whether contracts of a distribution agreement become active without approval. */
  auto_accept: boolean | null
  /** What a service agreement sources from. */
  sourcing_agreement: NamedReference | null
  /** Forms of a distribution agreement; empty for agreements of other types. */
  forms: {
    /** The form before enrolling, null without one. */
    enroll?: {
      /** Identifier of the object. */
      id: string
      /** Name of the object. */
      name: string
      /** When it is asked for. */
      type: 'enroll' | 'product' | 'item'
    } | null
    /** The form before a product is listed, null without one. */
    product?: {
      /** Identifier of the object. */
      id: string
      /** Name of the object. */
      name: string
      /** When it is asked for. */
      type: 'enroll' | 'product' | 'item'
    } | null
    /** The form before an item is listed, null without one. */
    item?: {
      /** Identifier of the object. */
      id: string
      /** Name of the object. */
      name: string
      /** When it is asked for. */
      type: 'enroll' | 'product' | 'item'
    } | null
  }
  /** The active version, or the newest where none is active; null where the caller may read none of them. */
  version: {
    /** Number of the version, from 1. */
    version: number
    /** Whether contracts are signed under it now. */
    active: boolean
    /** Where its document is, null without one. */
    link: string | null
    /** The owner's own address of it, null where the text is elsewhere or nowhere. */
    address: string | null
    /** Who made it. */
    author: ActorReference | null
    /** When it was made. */
    version_created: string
    /** Contracts on this version now; only for the owner. */
    version_contracts?: number
  } | null
  /** How much there is of it; only for the owner. */
  stats?: {
    /** Open contracts. */
    contracts: number
    /** Versions that exist. */
    versions: number
  }
  /** When it was made. */
  created: string
  /** When it was last changed. */
  updated: string
  events: Events
}

/** What is to be changed; what is left out stays. */
export type AgreementChanges = {
  /** Name of the agreement. */
  title?: string
  /** Name of the agreement. */
  name?: string
  /** What it is about, in Markdown. */
  description?: string
  /** Whether contracts under it become active without approval. */
  auto_accept?: boolean | null
  /** Your forms that are to be asked for under a distribution agreement. */
  forms?: {
    /** The form before enrolling, null without one. */
    enroll?: IdReference | null
    /** The form before a product is listed, null without one. */
    product?: IdReference | null
    /** The form before an item is listed, null without one. */
    item?: IdReference | null
  }
  /** What a service agreement sources from. */
  sourcing_agreement?: IdReference | null
  /** Says more where the type is sourcing. */
  sourcing?: {
    /** Which kind of sourcing. */
    type?: string
  }
  /** Can not be changed; the same value passes. */
  type?: string
  /** Can not be changed; the same value passes. */
  parent?: IdReference | null
  /** Can not be changed; the same value passes. */
  marketplace?: IdReference | null
}

/** A partner by its contract under an agreement. */
export type AgreementPartner = {
  /** Identifier of the partner. */
  id: string
  /** Name of the partner. */
  name: string
  /** Path of its picture, empty without one. */
  icon: string
  /** What the partner is to others. */
  role: 'vendor' | 'distributor' | 'reseller'
  agreement: NamedReference
  /** The contract of the partner under the agreement. */
  contract: {
    /** Identifier of the contract. */
    id: string
    /** Where in its life it is. */
    status: 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'
    /** Version it was signed under; while pending, the active one. */
    version: number | null
  }
  /** What happened to the contract, and who did it. */
  events: {
    created?: Occurrence
    signed?: Occurrence
    countersigned?: Occurrence
  }
}

/** One numbered document of an agreement. */
export type AgreementVersion = {
  /** Number of the version, from 1. */
  version: number
  /** Whether contracts are signed under it now. */
  active: boolean
  /** Where its document is, null without one. */
  link: string | null
  /** The owner's own address of it, null where the text is elsewhere or nowhere. */
  address: string | null
  /** Who made it. */
  author: ActorReference | null
  /** When it was made. */
  version_created: string
  /** Contracts on this version now; only for the owner. */
  version_contracts?: number
  /** Where the text of this version is. */
  document_type: 'external' | 'uploaded' | 'none'
  /** The uploaded file, null where there is none. */
  document: {
    /** File name. */
    name: string
    /** What its content is. */
    media_type: string
    /** In bytes. */
    size: number
    /** Fingerprint of its content, in hexadecimal. */
    sha256: string
  } | null
  /** The agreement of a version. */
  agreement: {
    /** Identifier of the object. */
    id: string
    /** Name of the object. */
    name: string
    /** What is agreed. */
    type: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
    /** What it is about, in Markdown. */
    description: string
    owner: AccountReference
    /** Marketplace of a distribution agreement. */
    marketplace: MarketplaceReference | null
  }
}

/** Who is calling, and for which account. */
export type Context = {
  /** The account that the call acts for. */
  account: {
    /** Identifier of the account. */
    id: string
    /** Name of the account. */
    name: string
    /** Path of its picture, null without one. */
    icon: string | null
    /** Which kind of portal the account works in. */
    type: 'vendor' | 'provider'
    /** What the account is to others. */
    role: 'vendor' | 'distributor' | 'reseller'
    /** Closed until the first program or service contract of the account is signed; its people answer that before anything else. Once open it stays open. */
    portal: 'open' | 'closed'
    permissions: Grants
  }
  /** The person or token that calls. */
  user: {
    /** Identifier of the user or token. */
    id: string
    /** Full name of the user, or name of the token. */
    name: string
    /** E-mail address of the user, or of whoever made the token. */
    email: string
  }
}

/** For whom to go on. */
export type ContextSwitch = {
  account: IdReference
}

/** What two accounts agreed under an agreement. */
export type Contract = {
  /** Identifier; its prefix says the type. */
  id: string
  /** What is contracted. */
  type: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
  /** Name, taken from the agreement when it was made. */
  name: string
  /** Where in its life it is. */
  status: 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'
  /** For real, or a test. */
  kind: 'production' | 'test'
  /** Agreement version it was signed under; while pending, the active one. */
  version: number | null
  /** When that version was accepted. */
  version_created: string | null
  /** Whether that is the agreement's active version. */
  latest: boolean
  /** Whether its partner can accept another version of the agreement, which is active now. */
  update_available: boolean
  /** Whose act it waits for: yours, or that of the other party; null when it waits for nobody. */
  turn: 'you' | 'partner' | null
  agreement: NamedReference
  issuer: AccountReference
  owner: AccountReference
  /** The other party, as the caller sees it. */
  partner: {
    /** Identifier of the account. */
    id: string
    /** Name of the account. */
    name: string
    /** Path of its picture, null without one. */
    icon: string | null
    /** The issuer's own identifier; only for the issuer. */
    external_id?: string | null
  }
  creator: AccountReference
  /** Who signed for the partner. */
  signee: ActorReference | null
  /** When the partner enrolled or activated. */
  enrolled: string | null
  /** How the partner was invited. */
  activation: {
    /** Secret of the activation link; only for the issuer while pending. */
    code?: string
    /** The activation link; only for the issuer while pending. */
    link?: string
    /** Note to the signee, empty without one. */
    message: string
    /** Internal note; only for the issuer. */
    note: string | null
  }
  /** Internal note; only for the issuer. */
  note: string | null
  /** When it ends by itself; null if it does not. */
  expire_at: string | null
  /** Why it was ended. */
  termination_note: string | null
  permissions?: Grants
  marketplace?: MarketplaceReference
  /** What the partner of a distribution contract is asked before it enrolls; null where nothing is. */
  form?: {
    /** Identifier of the form. */
    id: string
    /** What the form is called. */
    name: string
    /** Number of its present version. */
    version: number
  } | null
  /** What a syndication or referral contract is about. */
  sourcing?: {
    /** The listing that is sourced. */
    listing: {
      /** Identifier of the listing. */
      id: string
    } | null
    /** The product that is sourced. */
    product: NamedReference | null
    /** The marketplace it is sourced from or for. */
    marketplace: NamedReference | null
  }
  /** The referral that a program contract was born from. */
  referral?: {
    agreement: NamedReference
    /** The contract that the referral was made under. */
    contract: {
      /** Identifier of the referral contract. */
      id: string
    }
  }
  /** What the caller may do with it now; `sign` also means to approve, or to accept a new version, `answer` to fill in its form. */
  actions: ('sign' | 'answer' | 'enroll' | 'refine' | 'reject' | 'terminate' | 'delete')[]
  /** Fields that the caller may change now; `message` stands in `activation`. */
  editable: ('message' | 'note' | 'kind' | 'expire_at' | 'permissions' | 'termination_note')[]
  /** What happened to it; only what has happened is there. */
  events: {
    created?: Occurrence
    updated?: Occurrence
    enrolled?: Occurrence
    signed?: Occurrence
    countersigned?: Occurrence
    rejected?: Occurrence
    terminated?: Occurrence
  }
}

/** A word with the act. */
export type ContractAnswer = {
  /** Why; kept in the history. */
  message?: string | null
}

/** What is to be changed of a contract. */
export type ContractChanges = {
  /** Words that go with the offer. */
  activation?: {
    /** Note to the signee, shown with the offer or the application. */
    message?: string | null
    /** Internal note; only the issuer reads it. */
    note?: string | null
  }
  /** Internal note; only the issuer reads it. */
  note?: string | null
  /** For real, or a test. */
  kind?: 'production' | 'test'
  /** When it ends by itself; null for never. */
  expire_at?: string | null
  /** What a service contract shall grant to the partner. */
  permissions?: WantedGrants | null
  /** Why it was ended; both sides read it. */
  termination_note?: string | null
}

/** A signature, an approval, or the acceptance of a new version. */
export type ContractSignature = {
  /** Whether the agreement was read and accepted. A call by an API token that says nothing accepts; in a session it has to be said. */
  accepted?: boolean
  /** Version that was read; nothing is signed where another one is active by now. */
  version?: number
  /** Description of the agreement as it was read; nothing is signed where it is another by now. */
  description?: string
}

/** The end of a contract. */
export type ContractTermination = {
  /** Why it is ended; both sides read it. */
  termination_note?: string | null
}

/** One acceptance of an agreement version. */
export type ContractVersion = {
  contract: NamedReference
  /** Agreement version that was accepted. */
  version: number
  /** When it was accepted. */
  version_created: string
  /** Who accepted it. */
  signee: ActorReference | null
  /** Fingerprint of the document that was accepted. */
  sha256: string | null
  /** Fingerprint of the description beside it. */
  description_sha256: string
  /** Address it was accepted from. */
  ip: string | null
  /** Browser or program it was accepted with. */
  agent: string | null
}

/** One submission of a form. */
export type DistributionData = {
  /** Identifier, DD-…. */
  id: string
  /** When it is asked for: before enrolling, or before a product or an item is listed. */
  type: 'enroll' | 'product' | 'item'
  /** Which submission under this contract it is, from 1. */
  version: number
  contract: NamedReference
  /** What was answered, by field. */
  data: Record<string, unknown>
  /** The form that was filled in, as it was then. */
  form_version: {
    /** Identifier of the form. */
    id: string
    /** What the form is called. */
    name: string
    /** Number of the version that was filled in. */
    version: number
    /** What was asked in that version. */
    schema: Record<string, unknown>
  }
  /** When it was answered. */
  created: string
  /** When it was answered. */
  events: {
    created: Occurrence
  }
}

/** When it was made and last changed. */
export type Events = {
  created?: Occurrence
  updated?: Occurrence
}

/** What a distributor asks of whoever enters a distribution agreement. */
export type Form = {
  /** Identifier, FRM-…. */
  id: string
  /** What the form is called. */
  name: string
  /** When it is asked for: before enrolling, or before a product or an item is listed. */
  type: 'enroll' | 'product' | 'item'
  /** Number of its present version, from 1. */
  version: number
  /** What is asked, as a JSON Schema of type object. */
  schema: Record<string, unknown>
  owner: AccountReference
  /** How much rests on it; only for the owner. */
  stats?: {
    /** Agreements it is attached to. */
    agreements: number
    /** Times it was filled in, in any version. */
    answers: number
  }
  events: Events
}

/** What is to be changed; another schema makes a new version. */
export type FormChanges = {
  /** What the form is called. */
  name?: string
  /** What is asked: a JSON Schema of type object, which refers to nothing outside itself. */
  schema?: Record<string, unknown>
  /** Can not be changed; the same value passes. */
  type?: string
}

/** A form as it was at one time; versions are never changed. */
export type FormVersion = {
  form: NamedReference
  /** Number of the version, from 1. */
  version: number
  /** What was asked, as a JSON Schema of type object. */
  schema: Record<string, unknown>
  /** Who made it. */
  author: ActorReference | null
  /** When it was made. */
  events: {
    created: Occurrence
  }
}

/** What an account may do with agreements. */
export type Grants = {
  /** Grants by the type of agreement. */
  agreement: {
    /** Towards vendors. */
    program: {
      /** May create program and distribution agreements and invite vendors. */
      create: boolean
    }
    /** Towards resellers. */
    service: {
      /** May create service and sourcing agreements and invite resellers. */
      create: boolean
      /** May pass these grants on. */
      delegate: boolean
    }
  }
}

/** One change and who made it. */
export type HistoryEntry = {
  /** Number of the entry; later entries have higher ones. */
  id: number
  /** When it was done. */
  at: string
  by: ActorReference
  /** Identifier of what was changed. */
  object: string
  /** What was done. */
  action: string
  /** Status before. */
  from: string | null
  /** Status after. */
  to: string | null
  /** What was said with it. */
  note: string | null
}

/** An object that exists already. */
export type IdReference = {
  /** Identifier of the object, in any case. */
  id: string
}

/** An invitation as its recipient sees it. */
export type Invitation = {
  /** What is offered. */
  type: 'program' | 'service'
  /** For real, or a test. */
  kind: 'production' | 'test'
  /** The company that invites. */
  issuer: {
    /** Who invites. */
    name: string
    /** Path of its picture. */
    icon: string | null
    /** What the inviting company is. */
    role: string
    /** Where its seat is. */
    headquarters: string
    /** Its first web site. */
    website: string | null
    /** Its colour, as #rrggbb; null without one. */
    colour: string | null
  }
  /** Name of the person who made the invitation. */
  invited_by: string | null
  /** What would be signed. */
  agreement: {
    /** Name of the agreement. */
    name: string
    /** What it is about, in Markdown. */
    description: string
    /** Version that will be signed. */
    version: number
    /** When that version was made. */
    version_created: string
    /** Where the text is. */
    document_type: 'external' | 'uploaded' | 'none'
    /** Where the text can be opened, null without one. */
    link: string | null
    /** The uploaded file, null where there is none. */
    document: {
      /** File name. */
      name: string
      /** What its content is. */
      media_type: string
      /** In bytes. */
      size: number
      /** Fingerprint of its content. */
      sha256: string
    } | null
  }
  /** Who is invited. */
  partner: {
    /** Name of the invited company. */
    name: string
  }
  /** Note to the signee. */
  message: string | null
  /** Until when the invitation is open, null without an end. */
  expire_at: string | null
}

/** For whom to look. */
export type InvitationCheck = {
  /** E-mail address. */
  email: string
}

/** Which questions the activation page has to ask next. */
export type InvitationCheckResult = {
  /** Whether this e-mail already signs in here. */
  known: boolean
  /** Whether the caller is signed in with this e-mail. */
  signed_in: boolean
  /** Accounts of the signed-in caller that could accept; empty for everybody else. */
  accounts: NamedReference[]
}

/** A product on a marketplace under a contract. */
export type Listing = {
  /** Identifier, LST-…. */
  id: string
  /** Whether it can be found on the marketplace. */
  status: 'unlisted' | 'listed'
  /** The contract it stands under; only for a party of that. */
  contract?: {
    /** Identifier of the contract. */
    id: string
    /** A distribution or a syndication contract. */
    type: 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
    /** Name of the contract. */
    name: string
    marketplace: MarketplaceReference
  }
  /** What is listed. */
  product: {
    /** Identifier, PRD-…. */
    id: string
    /** Name. */
    name: string
    /** Path of its picture, empty without one. */
    icon: string
    /** Whether it can be sold. */
    status: 'draft' | 'published' | 'endofsale'
    category?: NamedReference
    /** What it is. */
    description: string
    /** Number of its version. */
    version: number
  }
  marketplace: MarketplaceReference
  vendor: AccountReference
  provider: AccountReference
  /** The request that is open for it; missing without one. */
  pending_request?: {
    /** Identifier of the request. */
    id: string
    /** What is asked: to list it, to renew what is listed, or to take it down. */
    type: 'new' | 'update' | 'remove'
    /** Where the request stands. */
    status: 'draft' | 'reviewing' | 'deploying' | 'canceled' | 'completed'
  }
  /** Always null: offers and price lists are not kept here yet. */
  offer: null
  /** Always null: offers and price lists are not kept here yet. */
  pricelist: null
  /** Always null: offers and price lists are not kept here yet. */
  alt_pricelist_1: null
  /** Always null: offers and price lists are not kept here yet. */
  alt_pricelist_2: null
  /** When it was first asked for. */
  created: string
  /** When it was last changed. */
  updated: string
}

/** What a vendor asks of the provider of a listing. */
export type ListingRequest = {
  /** Identifier, LSTR-…: the digits of its listing and a number. */
  id: string
  /** What is asked: to list it, to renew what is listed, or to take it down. */
  type: 'new' | 'update' | 'remove'
  /** Where it stands. */
  state: 'draft' | 'reviewing' | 'deploying' | 'canceled' | 'completed'
  /** What the vendor says with it. */
  note: string
  /** What is listed. */
  product: {
    /** Identifier, PRD-…. */
    id: string
    /** Name. */
    name: string
    /** Path of its picture, empty without one. */
    icon: string
    /** Whether it can be sold. */
    status: 'draft' | 'published' | 'endofsale'
    category?: NamedReference
    /** What it is. */
    description: string
    /** Number of its version. */
    version: number
  }
  listing: Listing
  creator: ActorReference
  assignee?: NamedReference
  /** When it was made. */
  created: string
  /** When it was last changed. */
  updated: string
  events: Events
}

/** With what a person signs in. */
export type Login = {
  /** E-mail address. */
  email: string
  /** Password. */
  password: string
}

/** A go-to-market channel of a provider. */
export type Marketplace = {
  /** Identifier, MP-…. */
  id: string
  /** Name of the marketplace. */
  name: string
  /** What is sold there and to whom. */
  description: string
  owner: AccountReference
  /** Where it sells. */
  countries: NamedReference[]
  /** ISO 4217 code of its currency. */
  currency: string | null
  /** Its first other currency. */
  alt_currency_1: string | null
  /** Its second other currency. */
  alt_currency_2: string | null
  /** Active distribution contracts on it. */
  active_contracts: number
  /** How much there is of it. */
  stats: {
    /** Hubs that serve it. */
    hubs: number
    /** Open distribution contracts on it. */
    contracts: number
    /** Distribution agreements on it. */
    agreements: number
  }
  events: Events
}

/** A marketplace, in short. */
export type MarketplaceReference = {
  /** Identifier of the marketplace. */
  id: string
  /** Name of the marketplace. */
  name: string
  /** Path of its picture, empty without one. */
  icon: string
}

/** Another object, in short. */
export type NamedReference = {
  /** Identifier of the object. */
  id: string
  /** Name of the object. */
  name: string
}

/** A new agreement with its first version. */
export type NewAgreement = {
  /** Name of the agreement. */
  title?: string
  /** Name of the agreement. */
  name?: string
  /** What it is about, in Markdown. */
  description: string
  /** What is agreed; sourcing says more in its own field. */
  type: 'program' | 'distribution' | 'service' | 'syndication' | 'referral' | 'sourcing' | 'product'
  /** More about an agreement of type sourcing. */
  sourcing?: {
    /** Which kind of sourcing. */
    type: 'syndication' | 'referral'
  }
  /** Where the text is; upload means uploaded. */
  document_type?: 'external' | 'uploaded' | 'none' | 'upload'
  /** Address of the text, http or https. */
  link?: string | null
  /** The text as a file of at most 10 MB. */
  file?: {
    /** File name. */
    name: string
    /** The file in base64, also as a data: address. */
    content: string
  } | string | null
  /** Whether contracts are signed under the version at once; yes if not said. */
  active?: boolean
  /** Marketplaces to agree on. */
  marketplaces?: IdReference[]
  /** Product groups to offer. */
  product_groups?: IdReference[]
  /** What the partner sources from. */
  sourcing_agreement?: IdReference | null
}

/** A new agreement, made together with the partner. */
export type NewAgreementForm = {
  /** Name of the agreement. */
  title: string
  /** What it is about, in Markdown. */
  description: string
  /** Where the text is; upload means uploaded. */
  document_type?: 'external' | 'uploaded' | 'none' | 'upload'
  /** Address of the text, http or https. */
  link?: string | null
  /** The text as a file of at most 10 MB. */
  file?: {
    /** File name. */
    name: string
    /** The file in base64, also as a data: address. */
    content: string
  } | string | null
  /** Marketplaces to agree on. */
  marketplaces?: IdReference[]
  /** Product groups to offer. */
  product_groups?: IdReference[]
  /** What the partner sources from. */
  sourcing_agreement?: IdReference | null
}

/** A contract to be offered, or an agreement to be entered. */
export type NewContract = {
  /** Whether the agreement was read and accepted. A call by an API token that says nothing accepts; in a session it has to be said. */
  accepted?: boolean
  /** Version that was read; nothing is signed where another one is active by now. */
  version?: number
  /** Description of the agreement as it was read; nothing is signed where it is another by now. */
  description?: string
  /** Words to the other side; required to offer a program or service. */
  activation?: {
    /** Note to the signee, shown with the offer or the application. */
    message?: string | null
    /** Internal note; only the issuer reads it. */
    note?: string | null
  }
  /** Internal note of whoever offers; with an enrolment, words to the issuer. */
  note?: string | null
  /** For real, or a test. */
  kind?: 'production' | 'test'
  /** Whom a program or service is offered to; either its `id` or a `name`. */
  partner?: {
    /** A partner of yours, also a former one. */
    id?: string
    /** Name of a company that is new to you. */
    name?: string
    /** Your own identifier for the partner. */
    external_id?: string | null
  }
  /** What a service contract shall grant to the partner. */
  permissions?: WantedGrants | null
  /** When it ends by itself; null for never. */
  expire_at?: string | null
  /** What is sourced under a syndication or referral agreement. */
  sourcing?: {
    product?: IdReference
    marketplace?: IdReference
  }
  program_agreement?: IdReference
}

/** A new distribution agreement of a program agreement, for one marketplace. */
export type NewDistributionAgreement = {
  /** Name of the agreement. */
  title?: string
  /** Name of the agreement. */
  name?: string
  /** What it is about, in Markdown. */
  description: string
  marketplace: IdReference
  /** Where the text is; upload means uploaded. */
  document_type?: 'external' | 'uploaded' | 'none' | 'upload'
  /** Address of the text, http or https. */
  link?: string | null
  /** The text as a file of at most 10 MB. */
  file?: {
    /** File name. */
    name: string
    /** The file in base64, also as a data: address. */
    content: string
  } | string | null
  /** Whether contracts are signed under the version at once; yes if not said. */
  active?: boolean
  /** Whether contracts under it become active without approval. */
  auto_accept?: boolean
  /** Your forms that are to be asked for under a distribution agreement. */
  forms?: {
    /** The form before enrolling, null without one. */
    enroll?: IdReference | null
    /** The form before a product is listed, null without one. */
    product?: IdReference | null
    /** The form before an item is listed, null without one. */
    item?: IdReference | null
  }
}

/** A form, filled in. */
export type NewDistributionData = {
  /** What is answered, by field. */
  data: Record<string, unknown>
  /** The form that was filled in; the one of the agreement if not said. */
  form_version?: {
    /** Identifier of the object, in any case. */
    id: string
    /** Number of the version that was filled in; refused where it is no longer the present one. */
    version?: number
  }
}

/** A new form. */
export type NewForm = {
  /** What the form is called. */
  name: string
  /** When it is asked for: before enrolling, or before a product or an item is listed. */
  type: 'enroll' | 'product' | 'item'
  /** What is asked: a JSON Schema of type object, which refers to nothing outside itself. */
  schema: Record<string, unknown>
}

/** A partner with its agreement and contract, made in one transaction or not at all. */
export type NewPartner = {
  /** Vendors supply products, resellers sell them. */
  type: 'vendor' | 'reseller'
  /** Name of the company. */
  name: string
  /** Your own identifier for this partner. */
  external_id?: string | null
  agreement?: IdReference
  new_agreement?: NewAgreementForm
  /** Sign at once for your own users, or invite by a link. */
  action: 'create' | 'invite'
  /** Users of your account who become users of the new one. */
  users?: IdReference[]
  /** Note to the signee, shown on the activation page. */
  message?: string | null
  /** Internal note, never shown to the partner. */
  note?: string | null
  /** Whether this is for real or a test. */
  kind?: 'production' | 'test'
}

/** Everything the wizard made. */
export type NewPartnerResult = {
  partner: Partner
  agreement: Agreement
  /** Made with a new program agreement, one per marketplace. */
  distribution_agreements: Agreement[]
  contract: Contract
  /** Made at once where the account was activated. */
  distribution_contracts: Contract[]
}

/** A further version of an agreement. */
export type NewVersion = {
  /** Where the text is; upload means uploaded. */
  document_type?: 'external' | 'uploaded' | 'none' | 'upload'
  /** Address of the text, http or https. */
  link?: string | null
  /** The text as a file of at most 10 MB. */
  file?: {
    /** File name. */
    name: string
    /** The file in base64, also as a data: address. */
    content: string
  } | string | null
  /** Whether contracts are signed under the version at once; yes if not said. */
  active?: boolean
}

/** When something happened and who did it. */
export type Occurrence = {
  /** When it happened. */
  at: string
  by?: ActorReference
}

/** Another account as the caller sees it, through the contracts between them. */
export type Partner = {
  /** Identifier of the partner account. */
  id: string
  /** Name of the partner. */
  name: string
  /** How the relation stands, seen from the caller. */
  status: 'invited' | 'active' | 'ended'
  /** Path of its picture, empty without one. */
  icon: string
  /** Which kind of portal the partner works in. */
  type: 'vendor' | 'provider'
  /** What the partner is to others. */
  role: 'vendor' | 'distributor' | 'reseller'
  /** One paragraph about the company. */
  description: string
  /** The company in its own words, longer. */
  overview: string
  /** Where the company has its seat. */
  headquarters: string
  /** ISO 3166 codes of the countries it works in. */
  countries: string[]
  /** Codes of the languages it speaks. */
  languages: string[]
  /** Its web sites. */
  websites: string[]
  /** What it does. */
  industries: NamedReference[]
  /** Whether it may be shown in public catalogues. */
  public: boolean | null
  /** How much there is between the two. */
  stats: {
    /** Contracts that are enrolling, pending or active. */
    contracts: {
      /** Open program contracts between the two. */
      program: number
      /** Open distribution contracts between the two. */
      distribution: number
      /** Open service contracts between the two. */
      service: number
      /** Open syndication contracts between the two. */
      syndication: number
    }
    /** Products listed between the two. */
    listings: number
    /** Contracts between the two that wait for an act of the caller. */
    waiting: number
  }
  /** Technical and business contacts. */
  contacts: ({
    /** Identifier of the user. */
    id: string
    /** Full name. */
    name: string
    /** E-mail address. */
    email: string
    /** Path of the picture, empty without one. */
    icon: string
    /** What this person is a contact for. */
    tags: ({
      /** Identifier of the tag. */
      id: 'technical' | 'business'
      /** Name of the tag. */
      name: string
    })[]
  })[]
  /** The caller's own identifier for this partner. */
  external_id: string | null
  /** When the relation first became active; null while it never was. */
  since: string | null
}

/** Something a vendor sells. */
export type Product = {
  /** Identifier, PRD-…. */
  id: string
  /** Name. */
  name: string
  /** Path of its picture, empty without one. */
  icon: string
  /** Whether it can be sold. */
  status: 'draft' | 'published' | 'endofsale'
  owner: AccountReference
  category?: NamedReference
  /** What it is. */
  description: string
}

/** A distributor's named set of products. */
export type ProductGroup = {
  /** Identifier, PRG-…. */
  id: string
  /** Name of the product group. */
  name: string
  /** What belongs to it. */
  description: string | null
  owner: AccountReference
  /** How much there is of it. */
  stats: {
    /** Products in it. */
    products: number
    /** Service agreements that offer it. */
    agreements: number
    /** Open contracts under those agreements. */
    contracts: number
  }
  events: Events
}

/** A product by itself, as whoever may see it reads it. */
export type ProductVersion = {
  /** Identifier, PRD-…. */
  id: string
  /** Name. */
  name: string
  /** Path of its picture, empty without one. */
  icon: string
  /** Whether it can be sold. */
  status: 'draft' | 'published' | 'endofsale'
  owner: AccountReference
  category?: NamedReference
  /** The vendor's own identifier, empty without one. */
  external_id: string
  /** What it is, in a sentence. */
  short_description: string
  /** What it is, at length. */
  detailed_description: string
  /** Whether it is sold, or leads to its vendor. */
  purchase_model: 'transactable' | 'referral'
  /** Number of its version. */
  version: number
  /** Whether there is no later one. */
  latest: boolean
  /** When it was published, null for a draft. */
  published_at: string | null
  /** What the product is to you; at least one of these is true. */
  visibility: {
    /** It is your own. */
    owner: boolean
    /** It is listed on a marketplace of yours. */
    listing: boolean
    /** You have an active syndication contract for it. */
    syndication: boolean
    /** It is in the catalogue that one of your service contracts opens. */
    catalog: boolean
  }
  /** When it was made, published and last changed. */
  events: {
    created?: Occurrence
    updated?: Occurrence
    published?: Occurrence
  }
}

/** Who declines, and why. */
export type Rejection = {
  /** E-mail address of whoever declines. */
  email?: string | null
  /** Why, for the inviting company. */
  note?: string | null
}

/** The invitation is declined. */
export type RejectionResult = {
  /** What became of the contract. */
  status: 'rejected'
}

/** The first company and its administrator. */
export type Setup = {
  /** The secret of the one-time link. */
  secret: string
  /** Name of the company. */
  company: string
  /** Full name of the first administrator. */
  name: string
  /** E-mail address. */
  email: string
  /** Password, 8 to 64 characters. */
  password: string
}

/** Nothing: the session is over. */
export type SignedOut = Record<string, unknown>

/** A person of an account. */
export type User = {
  /** Identifier, UR-…. */
  id: string
  /** Full name. */
  name: string
  /** E-mail address, the name used to sign in. */
  email: string
  /** Path of the picture, empty without one. */
  icon: string
  /** Standing within the account asked for. */
  status: 'invited' | 'joined' | 'expired'
  /** Which contact of the company this person is. */
  tags: ({
    /** The tag. */
    id: 'technical' | 'business'
    /** Name of the tag. */
    name: string
  })[]
  /** Groups of the account that this person is in. */
  groups: NamedReference[]
  /** Modules this person may open; shown when `select(permissions)` asks for it. */
  permissions: NamedReference[]
  /** When this person was made, joined the account, and last signed in. */
  events: {
    created?: Occurrence
    activated?: Occurrence
    signed?: Occurrence
  }
}

/** What changed from one version of an agreement to another. */
export type VersionDifference = {
  agreement: NamedReference
  /** One of the two versions. */
  before: {
    /** Number of the version. */
    version: number
    /** Why its words can not be had, null where they can. */
    unreadable: 'none' | 'elsewhere' | 'no_text' | 'unknown_format' | 'too_long' | 'broken' | null
  }
  /** One of the two versions. */
  after: {
    /** Number of the version. */
    version: number
    /** Why its words can not be had, null where they can. */
    unreadable: 'none' | 'elsewhere' | 'no_text' | 'unknown_format' | 'too_long' | 'broken' | null
  }
  /** Both texts as one, null unless the words of both can be had. */
  paragraphs: ({
    /** What became of the paragraph. */
    change: 'same' | 'added' | 'removed' | 'changed'
    /** Its words; those of a changed paragraph piece by piece. */
    words: ({
      /** What became of these words. */
      change: 'same' | 'added' | 'removed'
      /** The words. */
      text: string
    })[]
  })[] | null
}

/** What a service contract shall grant; only who may delegate can grant anything. */
export type WantedGrants = {
  /** Grants by the type of agreement. */
  agreement?: {
    /** Towards vendors. */
    program?: {
      /** May create program agreements. */
      create?: boolean
    }
    /** Towards resellers. */
    service?: {
      /** May create service agreements. */
      create?: boolean
      /** May pass these grants on. */
      delegate?: boolean
    }
  }
}

/** Why a request was turned down. */
export type Refusal = {
  /** What a program can go by. */
  error_code: 'VAL_001' | 'AUTH_001' | 'AUTH_002' | 'AUTH_003' | 'AUTH_004' | 'AUTH_005' | 'NFD_001' | 'SYS_001' | 'SYS_002' | 'IDM_001' | 'LIM_001' | 'LIM_002' | 'LIM_003' | 'ACC_001' | 'ACC_002' | 'ACC_003' | 'AGR_001' | 'AGR_002' | 'AGR_003' | 'AGR_004' | 'AGR_005' | 'AGR_006' | 'AGR_007' | 'AGR_008' | 'AGR_009' | 'AGR_010' | 'AGV_001' | 'AGV_002' | 'AGV_003' | 'CTR_001' | 'CTR_002' | 'CTR_003' | 'CTR_004' | 'CTR_005' | 'CTR_006' | 'CTR_007' | 'CTR_008' | 'CTR_009' | 'ACT_001' | 'ACT_002' | 'ACT_003' | 'FRM_001' | 'FRM_002' | 'FRM_003'
  /** Sentences for people, in the language of `Accept-Language`. A sentence about a field begins with its path: `new_agreement.title: This field is required.` */
  errors: string[]
}
