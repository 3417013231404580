create table forms (
  id           text primary key references issued_ids,
  owner_id     text not null references accounts,
  type         text not null check (type in ('enroll', 'product', 'item')),
  name         text collate "und-x-icu" not null check (char_length(name) between 1 and 255),
  last_version integer not null check (last_version > 0),
  created_at   timestamptz not null default now(),
  created_by   text references users,
  updated_at   timestamptz not null default now(),
  updated_by   text references users
);
create index forms_by_owner on forms (owner_id, created_at, id);
create index forms_by_owner_name on forms (owner_id, name, id);
create index forms_by_owner_type on forms (owner_id, type, id);

-- Insert-only: what somebody filled in stays what was asked.
create table form_versions (
  form_id    text not null references forms on delete cascade,
  version    integer not null check (version > 0),
  -- Not jsonb, which would put the fields of a form in an order of its own.
  schema     json not null,
  author_id  text references users,
  created_at timestamptz not null default now(),
  primary key (form_id, version)
);

alter table agreements
  add column enroll_form_id  text references forms,
  add column product_form_id text references forms,
  add column item_form_id    text references forms,
  add constraint only_distribution_agreements_have_forms check (
    type = 'distribution' or num_nonnulls(enroll_form_id, product_form_id, item_form_id) = 0
  );
create index agreements_by_enroll_form on agreements (enroll_form_id) where enroll_form_id is not null;
create index agreements_by_product_form on agreements (product_form_id) where product_form_id is not null;
create index agreements_by_item_form on agreements (item_form_id) where item_form_id is not null;

-- What was answered under a contract, every time; the last one counts (domain: section 8.3, row 2).
create table contract_answers (
  id           text primary key references issued_ids,
  contract_id  text not null references contracts on delete cascade,
  version      integer not null check (version > 0),
  type         text not null check (type = 'enroll'),
  form_id      text not null,
  form_version integer not null,
  data         json not null,
  answered_at  timestamptz not null default now(),
  answered_by  text references users,
  unique (contract_id, version),
  foreign key (form_id, form_version) references form_versions
);
create index contract_answers_by_form on contract_answers (form_id, form_version);
