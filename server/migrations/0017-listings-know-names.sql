-- Listings and their requests are put in order and searched by names that stand in other tables, so they know these names
-- themselves (ADR 11). An account stands on one side of all its listings, so a row is enough for both; only providers have
-- more of them than can be looked through, and only their lists are read by these indexes. Of contracts, vendors may see
-- less, so that what is kept of them here is for providers alone.
alter table listings
  add column product_name     text collate "und-x-icu" not null default '',
  add column marketplace_name text collate "und-x-icu" not null default '',
  add column vendor_name      text collate "und-x-icu" not null default '',
  add column searched text generated always as (
    translate(lower((product_name || e'\x1f' || marketplace_name) collate "und-x-icu"), 'ς', 'σ')) stored;

alter table listing_requests
  add column listing_status   text not null default '',
  add column contract_id      text not null default '',
  add column contract_name    text collate "und-x-icu" not null default '',
  add column product_id       text not null default '',
  add column product_name     text collate "und-x-icu" not null default '',
  add column product_version  integer not null default 1,
  add column marketplace_id   text not null default '',
  add column marketplace_name text collate "und-x-icu" not null default '',
  add column vendor_name      text collate "und-x-icu" not null default '',
  add column searched text generated always as (
    translate(lower((id || e'\x1f' || type || e'\x1f' || listing_status || e'\x1f' || contract_id || e'\x1f' || contract_name
      || e'\x1f' || product_id || e'\x1f' || product_name || e'\x1f' || vendor_id || e'\x1f' || vendor_name)
      collate "und-x-icu"), 'ς', 'σ')) stored;

-- What each of them is to know.
create view listing_names as
select l.id, p.name as product_name, mp.name as marketplace_name, vendor.name as vendor_name
from listings l
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = l.vendor_id;

create view listing_request_names as
select r.id, r.listing_id, l.status as listing_status, l.contract_id, c.name as contract_name, l.product_id,
  p.name as product_name, p.version as product_version, l.marketplace_id,
  mp.name as marketplace_name, vendor.name as vendor_name
from listing_requests r
join listings l on l.id = r.listing_id
join contracts c on c.id = l.contract_id
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = r.vendor_id;

create function refresh_listings(listings_changed text[]) returns void language plpgsql as $$
begin
  update listings l set
    product_name = n.product_name, marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
  from listing_names n
  where n.id = l.id and l.id = any(listings_changed);

  update listing_requests r set
    listing_status = n.listing_status, contract_id = n.contract_id, contract_name = n.contract_name,
    product_id = n.product_id, product_name = n.product_name, product_version = n.product_version,
    marketplace_id = n.marketplace_id, marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
  from listing_request_names n
  where n.id = r.id and r.listing_id = any(listings_changed);
end $$;

-- Whoever gives a product or a marketplace another name writes it to the listings that there are. A new one is not there yet
-- for them: it waits for who is renaming what it is of, and is waited for; one that is there is locked by who changes it.
-- The name of a marketplace belongs to a key, so that it is enough to keep its keys, whoever else holds it.
create function listing_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform from products where id = new.product_id for share;
    perform from marketplaces where id = new.marketplace_id for key share;
  end if;
  perform refresh_listings(array[new.id]);
  return null;
end $$;
create trigger listing_changed after insert or update of status on listings
  for each row execute function listing_changed();

create function listing_request_made() returns trigger language plpgsql as $$
begin
  perform from products where id = (select product_id from listings where id = new.listing_id) for share;
  perform from marketplaces where id = (select marketplace_id from listings where id = new.listing_id) for key share;
  perform from listings where id = new.listing_id for share;
  perform refresh_listings(array[new.listing_id]);
  return null;
end $$;
create trigger listing_request_made after insert on listing_requests
  for each row execute function listing_request_made();

create function product_changed() returns trigger language plpgsql as $$
begin
  perform refresh_listings(array(select id from listings where product_id = new.id));
  return null;
end $$;
create trigger product_changed after update of name, version on products
  for each row when (old.name <> new.name or old.version <> new.version) execute function product_changed();

create or replace function account_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where issuer_id = new.id or owner_id = new.id));
  perform refresh_listings(array(select id from listings where vendor_id = new.id));
  return null;
end $$;

create or replace function marketplace_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where marketplace_id = new.id));
  perform refresh_listings(array(
    select id from listings where provider_id = new.owner_id and marketplace_id = new.id));
  return null;
end $$;

-- All of them at once, and not by the function, which is planned for a few.
update listings l set
  product_name = n.product_name, marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
from listing_names n
where n.id = l.id;

update listing_requests r set
  listing_status = n.listing_status, contract_id = n.contract_id, contract_name = n.contract_name,
  product_id = n.product_id, product_name = n.product_name, product_version = n.product_version,
  marketplace_id = n.marketplace_id, marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
from listing_request_names n
where n.id = r.id;

create index listings_by_provider_and_product_name on listings (provider_id, product_name, created_at, id);
create index listings_by_provider_and_marketplace_name on listings (provider_id, marketplace_name, created_at, id);
create index listings_by_provider_and_vendor_name on listings (provider_id, vendor_name, created_at, id);
create index listings_by_text on listings using gin (provider_id, searched gin_trgm_ops);

create index listing_requests_by_provider_and_status on listing_requests (provider_id, listing_status, created_at, id);
create index listing_requests_by_provider_and_contract on listing_requests (provider_id, contract_id, created_at, id);
create index listing_requests_by_provider_and_contract_name
  on listing_requests (provider_id, contract_name, created_at, id);
create index listing_requests_by_provider_and_product on listing_requests (provider_id, product_id, created_at, id);
create index listing_requests_by_provider_and_product_name on listing_requests (provider_id, product_name, created_at, id);
create index listing_requests_by_provider_and_version on listing_requests (provider_id, product_version, created_at, id);
create index listing_requests_by_provider_and_marketplace on listing_requests (provider_id, marketplace_id, created_at, id);
create index listing_requests_by_provider_and_marketplace_name
  on listing_requests (provider_id, marketplace_name, created_at, id);
create index listing_requests_by_provider_and_vendor on listing_requests (provider_id, vendor_id, created_at, id);
create index listing_requests_by_provider_and_vendor_name on listing_requests (provider_id, vendor_name, created_at, id);
create index listing_requests_by_text on listing_requests using gin (provider_id, searched gin_trgm_ops);
