create extension if not exists citext;
create extension if not exists pg_trgm;

-- Identifiers are never used again, also after their object was deleted (D-04).
create table issued_ids (
  id text primary key
);

create table accounts (
  id             text primary key references issued_ids,
  type           text not null check (type in ('vendor', 'provider')),
  role           text not null check (role in ('vendor', 'distributor', 'reseller')),
  -- A placeholder stands for an invited company until somebody accepts for it.
  placeholder    boolean not null default false,
  name           text collate "und-x-icu" not null check (char_length(name) between 1 and 64),
  icon           text,
  colour         text check (colour ~ '^#[0-9a-f]{6}$'),
  description    text not null default '',
  overview       text not null default '',
  headquarters   text not null default '',
  countries      text[] not null default '{}',
  languages      text[] not null default '{}',
  websites       text[] not null default '{}',
  external_id    text,
  public         boolean,
  -- Grants of the platform; grants by service contracts stand on the contracts.
  program_create   boolean not null default false,
  service_create   boolean not null default false,
  service_delegate boolean not null default false,
  portal_opened_at timestamptz,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now()
);

create table industries (
  id   text primary key,
  name text not null
);

create table account_industries (
  account_id  text not null references accounts on delete cascade,
  industry_id text not null references industries,
  primary key (account_id, industry_id)
);

create table users (
  id            text primary key references issued_ids,
  email         citext not null unique,
  name          text collate "und-x-icu" not null check (char_length(name) between 1 and 128),
  icon          text,
  password_hash text,
  created_at    timestamptz not null default now()
);

create table memberships (
  account_id text not null references accounts on delete cascade,
  user_id    text not null references users on delete cascade,
  status     text not null check (status in ('invited', 'joined', 'expired')),
  tags       text[] not null default '{}' check (tags <@ array['technical', 'business']),
  joined_at  timestamptz,
  primary key (account_id, user_id)
);
create index memberships_by_user on memberships (user_id);

create table groups (
  id         text primary key references issued_ids,
  account_id text not null references accounts on delete cascade,
  name       text not null,
  -- The system group, Administrators, has every permission and stays.
  system     boolean not null default false,
  unique (account_id, name)
);

create table group_members (
  group_id text not null references groups on delete cascade,
  user_id  text not null references users on delete cascade,
  primary key (group_id, user_id)
);
create index group_members_by_user on group_members (user_id);

create table sessions (
  id         bigint generated always as identity primary key,
  token_hash bytea not null unique,
  user_id    text not null references users on delete cascade,
  account_id text not null references accounts on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_by_expiry on sessions (expires_at);

create table api_tokens (
  id          text primary key references issued_ids,
  account_id  text not null references accounts on delete cascade,
  name        text not null,
  secret_hash bytea not null,
  status      text not null check (status in ('active', 'inactive', 'deleted')),
  created_by  text not null references users,
  created_at  timestamptz not null default now()
);
create index api_tokens_by_account on api_tokens (account_id);

-- The one-time link with which an operator creates the first account.
create table setup_links (
  secret_hash bytea primary key,
  created_at  timestamptz not null default now()
);
