-- What a distributor asks of a vendor that enrolls, or of its products (domain: section 14.11).
create table forms (
  id           text primary key references issued_ids,
  owner_id     text not null references accounts,
  type         text not null check (type in ('enroll', 'product', 'item')),
  name         text collate "und-x-icu" not null check (char_length(name) between 1 and 255),
  last_version integer not null,
  created_at   timestamptz not null default now(),
  created_by   text references users,
  updated_at   timestamptz not null default now(),
  updated_by   text references users
);
create index forms_by_creation on forms (owner_id, created_at, id);
create index forms_by_name on forms (owner_id, name, id);
create index forms_by_type on forms (owner_id, type, id);

-- Every change of what is asked is a version, and versions never change: answers say which one they answer. As json and
-- not jsonb, which would forget the order of the questions.
create table form_versions (
  form_id    text not null references forms on delete cascade,
  version    integer not null,
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
    type = 'distribution' or coalesce(enroll_form_id, product_form_id, item_form_id) is null
  );
create index agreements_by_enroll_form on agreements (enroll_form_id) where enroll_form_id is not null;
create index agreements_by_product_form on agreements (product_form_id) where product_form_id is not null;
create index agreements_by_item_form on agreements (item_form_id) where item_form_id is not null;

-- What a vendor answered, each time it did.
create table contract_answers (
  id           text primary key references issued_ids,
  contract_id  text not null references contracts on delete cascade,
  -- Counts the answers for one contract.
  number       integer not null,
  form_id      text not null,
  form_version integer not null,
  data         json not null,
  created_at   timestamptz not null default now(),
  created_by   text references users,
  unique (contract_id, number),
  foreign key (form_id, form_version) references form_versions
);
create index contract_answers_by_form on contract_answers (form_id);
