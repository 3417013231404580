-- Every change, written by the transaction that makes it.
create table history (
  id          bigint generated always as identity primary key,
  at          timestamptz not null default now(),
  -- Null when Entente acted by itself, or the holder of an activation link who did not say who they are.
  user_id     text references users,
  by_recipient boolean not null default false,
  token_id    text references api_tokens,
  account_id  text references accounts on delete set null,
  object_id   text not null,
  action      text not null,
  from_status text,
  to_status   text,
  note        text,
  -- Which accounts may see this entry.
  visible_to  text[] not null,
  ip          text,
  agent       text
);
create index history_by_object on history (object_id, id desc);
create index history_by_viewer on history using gin (visible_to);

create table idempotency_keys (
  account_id   text not null references accounts on delete cascade,
  key          text not null check (char_length(key) between 1 and 255),
  request_hash bytea not null,
  -- The answer may hold an activation link, so it is kept encrypted (D-71).
  answer_cipher bytea,
  created_at   timestamptz not null default now(),
  primary key (account_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
