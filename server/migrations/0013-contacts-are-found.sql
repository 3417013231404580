-- The Directory is narrowed by who the contact of a partner is, by the whole name or address or a part of it.
create index users_by_name on users (name);
create index users_by_text on users using gin (name gin_trgm_ops, (email::text) gin_trgm_ops);
create index users_by_address on users ((email::text));
