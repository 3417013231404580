create table documents (
  id         text primary key references issued_ids,
  sha256     text not null,
  media_type text not null,
  size       integer not null,
  file_name  text not null,
  owner_id   text not null references accounts,
  created_by text references users,
  created_at timestamptz not null default now()
);

create table agreements (
  id                    text primary key references issued_ids,
  type                  text not null check (type in ('program', 'distribution', 'service', 'syndication', 'referral')),
  owner_id              text not null references accounts,
  title                 text collate "und-x-icu" not null check (char_length(title) between 1 and 100),
  description           text not null,
  parent_id             text references agreements,
  marketplace_id        text references marketplaces,
  auto_accept           boolean,
  sourcing_agreement_id text references agreements,
  -- Highest number ever given to a version; numbers are never used again (D-80).
  last_version          integer not null,
  created_at            timestamptz not null default now(),
  created_by            text references users,
  updated_at            timestamptz not null default now(),
  updated_by            text references users,
  constraint distribution_stands_in_a_program check (
    (type = 'distribution') = (parent_id is not null)
    and (type = 'distribution') = (marketplace_id is not null)
    and (type = 'distribution') = (auto_accept is not null)
  ),
  constraint only_service_agreements_source check (type = 'service' or sourcing_agreement_id is null)
);
create index agreements_by_owner on agreements (owner_id, created_at, id);
create index agreements_by_owner_type on agreements (owner_id, type, title, id);
create index agreements_by_sourcing on agreements (sourcing_agreement_id);
create index agreements_by_marketplace on agreements (marketplace_id);
create unique index one_distribution_agreement_per_program_and_marketplace
  on agreements (parent_id, marketplace_id) where type = 'distribution';

create table agreement_versions (
  agreement_id  text not null references agreements on delete cascade,
  version       integer not null check (version > 0),
  active        boolean not null,
  document_type text not null check (document_type in ('external', 'uploaded', 'none')),
  link          text check (char_length(link) <= 200),
  document_id   text references documents,
  author_id     text references users,
  created_at    timestamptz not null default now(),
  primary key (agreement_id, version),
  constraint document_fits_its_type check (
    (document_type = 'external') = (link is not null)
    and (document_type = 'uploaded') = (document_id is not null)
  )
);
create unique index one_active_version_per_agreement on agreement_versions (agreement_id) where active;

create table agreement_marketplaces (
  agreement_id   text not null references agreements on delete cascade,
  marketplace_id text not null references marketplaces,
  primary key (agreement_id, marketplace_id)
);
create index agreement_marketplaces_by_marketplace on agreement_marketplaces (marketplace_id);

create table agreement_product_groups (
  agreement_id     text not null references agreements on delete cascade,
  product_group_id text not null references product_groups,
  primary key (agreement_id, product_group_id)
);
create index agreement_product_groups_by_group on agreement_product_groups (product_group_id);
