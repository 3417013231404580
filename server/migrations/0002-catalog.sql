create table marketplaces (
  id          text primary key references issued_ids,
  owner_id    text not null references accounts,
  name        text collate "und-x-icu" not null check (char_length(name) between 1 and 255),
  description text not null default '',
  icon        text,
  currency    text,
  countries   text[] not null default '{}',
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  unique (owner_id, name)
);

create table hubs (
  id       text primary key references issued_ids,
  owner_id text not null references accounts,
  name     text collate "und-x-icu" not null check (char_length(name) between 1 and 256)
);
create index hubs_by_owner on hubs (owner_id, name);

create table marketplace_hubs (
  marketplace_id text not null references marketplaces on delete cascade,
  hub_id         text not null references hubs,
  primary key (marketplace_id, hub_id)
);

create table product_groups (
  id          text primary key references issued_ids,
  owner_id    text not null references accounts,
  name        text collate "und-x-icu" not null check (char_length(name) between 1 and 512),
  description text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);
create index product_groups_by_owner on product_groups (owner_id, name, id);

create table products (
  id         text primary key references issued_ids,
  owner_id   text not null references accounts,
  name       text collate "und-x-icu" not null check (char_length(name) between 1 and 255),
  status     text not null check (status in ('draft', 'published', 'endofsale')),
  created_at timestamptz not null default now()
);
create index products_by_owner on products (owner_id, name, id);

create table product_group_products (
  product_group_id text not null references product_groups on delete cascade,
  product_id       text not null references products,
  primary key (product_group_id, product_id)
);
create index product_group_products_by_product on product_group_products (product_id);
