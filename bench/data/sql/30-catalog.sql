-- Fifty marketplaces and thirty product groups for every distributor, two products for every vendor.
create temp table marketplace on commit drop as
select distributor.number as distributor, distributor.id as owner_id, place.number - 1 as number, name,
  pg_temp.marketplace_id(distributor.number * 50 + place.number) as id
from distributor, unnest(array['Argentina', 'Australia', 'Austria', 'Belgium', 'Brazil', 'Bulgaria', 'Canada', 'Chile',
  'Colombia', 'Croatia', 'Czechia', 'Denmark', 'Egypt', 'Estonia', 'Finland', 'France', 'Germany', 'Greece', 'Hungary',
  'Iceland', 'India', 'Indonesia', 'Ireland', 'Italy', 'Japan', 'Kenya', 'Latvia', 'Lithuania', 'Malaysia', 'Mexico',
  'Morocco', 'Netherlands', 'New Zealand', 'Nigeria', 'Norway', 'Peru', 'Philippines', 'Poland', 'Portugal', 'Romania',
  'Serbia', 'Singapore', 'Slovakia', 'Slovenia', 'South Africa', 'Spain', 'Sweden', 'Switzerland', 'Thailand', 'Türkiye'])
  with ordinality place (name, number);

create temp table product on commit drop as
select vendor_number * 2 + half as number, pg_temp.product_id(vendor_number * 2 + half) as id, partner.id as owner_id
from partner, generate_series(0, 1) half
where is_vendor;

insert into issued_ids
select id from marketplace
union all select id from product
union all select pg_temp.product_group_id(distributor.number * 30 + place) from distributor, generate_series(0, 29) place;

insert into marketplaces (id, owner_id, name, description, currency, countries)
select id, owner_id, name, 'What is sold in ' || name || '.', pg_temp.pick('currency', number, 'EUR', 'USD'), '{}'
from marketplace;

insert into products (id, owner_id, name, status, created_at, updated_at)
select id, owner_id,
  pg_temp.pick('adjective', number, 'Managed', 'Secure', 'Smart', 'Simple', 'Hybrid', 'Open') || ' '
  || pg_temp.pick('thing', number, 'Archive', 'Backup', 'Board', 'Desk', 'Flow', 'Mail', 'Meetings', 'Phone', 'Vault') || ' '
  || (1 + pg_temp.draw('edition', number, 12)),
  pg_temp.pick('status', number, 'draft', 'published', 'published', 'published', 'published', 'endofsale'),
  timestamptz '2022-01-01 08:00Z' + number * interval '7 minutes', timestamptz '2022-01-01 08:00Z' + number * interval '11 minutes'
from product;

update products set published_at = created_at where status <> 'draft';

insert into product_groups (id, owner_id, name, description)
select pg_temp.product_group_id(distributor.number * 30 + place), id,
  pg_temp.pick('group', place, 'Security', 'Productivity', 'Voice', 'Backup', 'Learning', 'Finance') || ' ' || (1 + place / 6),
  'Chosen for resellers.'
from distributor, generate_series(0, 29) place;

insert into product_group_products (product_group_id, product_id)
select pg_temp.product_group_id(distributor.number * 30 + product.number % 30), product.id
from distributor, product
where product.number < 900;
