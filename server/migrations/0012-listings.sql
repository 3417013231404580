-- Products as they are read by themselves (domain: section 14.7).
alter table products
  add column external_id          text not null default '' check (char_length(external_id) <= 128),
  add column detailed_description text not null default '',
  add column purchase_model       text not null default 'transactable' check (purchase_model in ('transactable', 'referral')),
  add column version              integer not null default 1 check (version > 0),
  add column created_by           text references users,
  add column published_at         timestamptz,
  add column published_by         text references users,
  add column updated_at           timestamptz not null default now(),
  add column updated_by           text references users;
update products set updated_at = created_at, published_at = case when status <> 'draft' then created_at end;

-- What a vendor asks of the provider of a listing (domain: section 14.8). None is ever deleted, not even a draft (C-17).
alter table listings add constraint listings_and_parties unique (id, vendor_id, provider_id);
create table listing_requests (
  id          text primary key references issued_ids,
  listing_id  text not null,
  -- The parties of the listing, here too, so that a list begins with the caller in its indexes.
  vendor_id   text not null,
  provider_id text not null,
  type        text not null check (type in ('new', 'update', 'remove')),
  state       text not null check (state in ('draft', 'reviewing', 'deploying', 'canceled', 'completed')),
  note        text not null default '',
  assignee_id text references users,
  created_at  timestamptz not null default now(),
  created_by  text references users,
  updated_at  timestamptz not null default now(),
  updated_by  text references users,
  foreign key (listing_id, vendor_id, provider_id) references listings (id, vendor_id, provider_id)
);
create unique index one_open_request_per_listing on listing_requests (listing_id)
  where state in ('draft', 'reviewing', 'deploying');
create index listing_requests_by_listing on listing_requests (listing_id, created_at);
create index listing_requests_by_provider on listing_requests (provider_id, created_at, id);
create index listing_requests_by_provider_and_update on listing_requests (provider_id, updated_at, created_at, id);
create index listing_requests_by_provider_and_state on listing_requests (provider_id, state, created_at, id);
create index listing_requests_by_provider_and_type on listing_requests (provider_id, type, created_at, id);
create index listing_requests_by_vendor on listing_requests (vendor_id, created_at, id);

-- Listings are asked for by vendors or by providers, and an account is one of the two for good.
drop index listings_by_pair, listings_by_vendor;
create index listings_by_provider on listings (provider_id, created_at, id);
create index listings_by_provider_and_vendor on listings (provider_id, vendor_id, created_at, id);
create index listings_by_provider_and_status on listings (provider_id, status, created_at, id);
create index listings_by_provider_and_update on listings (provider_id, updated_at, created_at, id);
create index listings_by_provider_and_marketplace on listings (provider_id, marketplace_id, created_at, id);
create index listings_by_vendor on listings (vendor_id, created_at, id);
create index listings_by_product on listings (product_id, provider_id);
