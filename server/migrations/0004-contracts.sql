create table contracts (
  id               text primary key,
  type             text not null check (type in ('program', 'distribution', 'service', 'syndication', 'referral')),
  status           text not null check (status in ('enrolling', 'pending', 'active', 'rejected', 'terminated')),
  kind             text not null default 'production' check (kind in ('production', 'test')),
  name             text not null,
  agreement_id     text not null references agreements,
  issuer_id        text not null references accounts,
  owner_id         text not null references accounts,
  creator_id       text not null references accounts,
  -- Whether the other party is a real account that may see it, not the placeholder of an invitation (7.7, D-56).
  bound            boolean not null,
  -- Null while nobody signed: a pending contract follows the active version (D-10).
  version          integer,
  marketplace_id   text references marketplaces,
  product_id       text references products,
  message          text check (char_length(message) <= 200),
  note             text check (char_length(note) <= 100),
  termination_note text check (char_length(termination_note) <= 100),
  expire_at        timestamptz,
  program_create   boolean not null default false,
  service_create   boolean not null default false,
  service_delegate boolean not null default false,
  created_at       timestamptz not null default now(),
  created_by       text references users,
  updated_at       timestamptz not null default now(),
  updated_by       text references users,
  enrolled_at      timestamptz,
  signed_at        timestamptz,
  signed_by        text references users,
  countersigned_at timestamptz,
  countersigned_by text references users,
  rejected_at      timestamptz,
  rejected_by      text references users,
  terminated_at    timestamptz,
  terminated_by    text references users
);
create index contracts_by_issuer on contracts (issuer_id, created_at, id);
create index contracts_by_owner on contracts (owner_id, created_at, id);
create index contracts_by_pair on contracts (issuer_id, owner_id);
create index contracts_by_agreement on contracts (agreement_id, status);
-- Open contracts are unique (domain: section 3, rules 4 to 6).
create unique index one_open_contract_per_agreement_and_partner on contracts (agreement_id, owner_id)
  where status in ('enrolling', 'pending', 'active') and type in ('program', 'service', 'distribution');
create unique index one_open_syndication_per_product_and_marketplace
  on contracts (agreement_id, owner_id, product_id, marketplace_id)
  where status in ('pending', 'active') and type = 'syndication';

create table contract_versions (
  contract_id text not null references contracts on delete cascade,
  version     integer not null,
  signee_id   text references users,
  accepted_at timestamptz not null,
  -- What was accepted: the fingerprint of the document and of the description beside it.
  document_sha256    text,
  description_sha256 text not null,
  ip          text,
  agent       text,
  -- Somebody may accept an older version again after its owner went back to it.
  primary key (contract_id, accepted_at, version)
);

-- Activation codes are found by their hash; the code itself is kept encrypted for the issuer's copy button (D-71).
create table activations (
  contract_id text primary key references contracts on delete cascade,
  code_hash   bytea not null unique,
  code_cipher bytea,
  used_at     timestamptz
);

create table listings (
  id             text primary key references issued_ids,
  contract_id    text not null references contracts,
  product_id     text not null references products,
  marketplace_id text not null references marketplaces,
  vendor_id      text not null references accounts,
  provider_id    text not null references accounts,
  status         text not null check (status in ('listed', 'unlisted')),
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  unique (contract_id, product_id)
);
create index listings_by_pair on listings (provider_id, vendor_id);
create index listings_by_vendor on listings (vendor_id);

-- The relation between two accounts as each of them sees it: one row per viewer, kept by the transactions that
-- change contracts and listings, so that the Directory reads no other table (domain: section 9).
create table partners (
  account_id   text not null references accounts on delete cascade,
  partner_id   text not null references accounts on delete cascade,
  status       text not null check (status in ('invited', 'active', 'ended')),
  name         text collate "und-x-icu" not null,
  type         text not null,
  role         text not null,
  public       boolean,
  external_id  text check (char_length(external_id) <= 100),
  program      integer not null default 0,
  distribution integer not null default 0,
  service      integer not null default 0,
  syndication  integer not null default 0,
  listings     integer not null default 0,
  since        timestamptz,
  created_at   timestamptz not null default now(),
  primary key (account_id, partner_id)
);
create index partners_by_partner on partners (partner_id);
create index partners_by_name on partners (account_id, name, partner_id) where status <> 'ended';
create index partners_by_status on partners (account_id, status, name, partner_id);
create index partners_by_role on partners (account_id, role, name, partner_id);
create index partners_by_program on partners (account_id, program, partner_id);
create index partners_by_distribution on partners (account_id, distribution, partner_id);
create index partners_by_service on partners (account_id, service, partner_id);
create index partners_by_syndication on partners (account_id, syndication, partner_id);
create index partners_by_listings on partners (account_id, listings, partner_id);
create unique index one_partner_per_external_id on partners (account_id, external_id) where external_id is not null;
