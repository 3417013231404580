-- Two hundred agreements for every distributor; the 140 for distribution are seven to a program, each for another
-- marketplace.
create temp table agreement on commit drop as
select distributor.number as distributor, distributor.id as owner_id, distributor.user_id as author_id, type,
  place as number, pg_temp.agreement_id(type, distributor.number, place) as id, draw_number,
  1 + pg_temp.draw('versions', draw_number, 3) as last_version,
  timestamptz '2021-12-15 08:00Z' + pg_temp.draw('written', draw_number, 1400 * 24 * 60) * interval '1 minute' as written
from distributor,
  (values ('program', 20, 0), ('distribution', 140, 20), ('service', 24, 160), ('syndication', 10, 184), ('referral', 6, 194))
    counts (type, count, first_place),
  lateral generate_series(0, count - 1) place,
  lateral (select distributor.number * 200 + first_place + place as draw_number) drawn;

insert into issued_ids select id from agreement;

insert into agreements (id, type, owner_id, title, description, parent_id, marketplace_id, auto_accept,
  sourcing_agreement_id, last_version, created_at, created_by, updated_at, updated_by)
select agreement.id, type, agreement.owner_id,
  case type when 'distribution' then marketplace.name || ' Distribution Agreement' else
    pg_temp.pick('terms', draw_number, 'Partner Terms', 'Supplier Program', 'Reseller Terms', 'General Conditions', 'Framework')
    || ' ' || pg_temp.pick('region', draw_number, 'Americas', 'Asia Pacific', 'Benelux', 'DACH', 'EMEA', 'Iberia', 'Nordics')
    || ' ' || (2022 + pg_temp.draw('year', draw_number, 4)) end,
  'What both sides owe each other, and what happens when they do not.',
  case type when 'distribution' then pg_temp.agreement_id('program', agreement.distributor, agreement.number / 7) end,
  marketplace.id,
  case type when 'distribution' then pg_temp.draw('auto accept', draw_number, 2) = 0 end,
  case
    when type <> 'service' then null
    when agreement.number % 16 < 10 then pg_temp.agreement_id('syndication', agreement.distributor, agreement.number % 16)
    else pg_temp.agreement_id('referral', agreement.distributor, agreement.number % 16 - 10)
  end,
  last_version, written, author_id, written + last_version * interval '20 days', author_id
from agreement
left join marketplace
  on type = 'distribution' and marketplace.distributor = agreement.distributor and marketplace.number = agreement.number % 50;

-- Mostly the newest version is the active one, sometimes an older one, now and then none.
insert into agreement_versions (agreement_id, version, active, document_type, link, author_id, created_at)
select id, version,
  version = case pg_temp.draw('active', draw_number, 25) when 0 then 0 when 1 then 1 else last_version end,
  case when linked then 'external' else 'none' end,
  case when linked then 'https://terms.example/' || id || '/' || version end,
  author_id, written + version * interval '20 days'
from agreement,
  lateral generate_series(1, last_version) version,
  lateral (select pg_temp.draw('linked', draw_number * 10 + version, 3) > 0 as linked) document;

insert into agreement_marketplaces (agreement_id, marketplace_id)
select agreement.id, marketplace.id
from agreement
join marketplace on marketplace.distributor = agreement.distributor and marketplace.number % 24 = agreement.number
where type = 'service';

insert into agreement_product_groups (agreement_id, product_group_id)
select id, pg_temp.product_group_id(distributor * 30 + (number + step) % 30)
from agreement, generate_series(0, 2) step
where type = 'service';
