-- Vendors list their products under distribution contracts, resellers list what they source under syndication contracts.
create temp table listing on commit drop as
select deal.number * 2 + half as number, contract.id as contract_id, marketplace_id, issuer.id as provider_id,
  pg_temp.product_id(partner.vendor_number * 2 + half) as product_id, contract.status, contract.countersigned_at as listed_at,
  contract.updated_at
from deal
join partner on partner.number = deal.partner
join contracts contract on contract.id = pg_temp.contract_id(deal.type, deal.number)
join distributor issuer on issuer.number = deal.distributor
cross join lateral generate_series(0, pg_temp.draw('listings', deal.number, 5) / 2 % 2) half
where deal.type = 'distribution' and contract.status in ('active', 'terminated')
union all
select deal.number * 2, contract.id, marketplace_id, contract.owner_id, product_id, contract.status, countersigned_at, updated_at
from deal
join contracts contract on contract.id = pg_temp.contract_id(deal.type, deal.number)
where deal.type = 'syndication' and contract.status in ('active', 'terminated');

analyze listing;

insert into issued_ids select pg_temp.listing_id(number) from listing;

insert into listings (id, contract_id, product_id, marketplace_id, vendor_id, provider_id, status, created_at, updated_at)
select pg_temp.listing_id(listing.number), contract_id, listing.product_id, marketplace_id, product.owner_id, provider_id,
  case listing.status when 'active' then 'listed' else 'unlisted' end, listed_at, listing.updated_at
from listing
join product on product.id = listing.product_id;

analyze listings;

-- Whatever is listed was asked for once; of every tenth something is asked now.
create temp table request on commit drop as
select listings.id as listing_id, replace(listings.id, 'LST', 'LSTR') || '-001' as id, 'new' as type, 'completed' as state,
  created_at, created_at as updated_at, vendor_id, provider_id
from listings
union all
select id, replace(id, 'LST', 'LSTR') || '-002', pg_temp.pick('request', hashtext(id), 'update', 'update', 'remove'),
  pg_temp.pick('state', hashtext(id), 'draft', 'reviewing', 'reviewing', 'deploying'),
  updated_at + interval '40 days', updated_at + interval '41 days', vendor_id, provider_id
from listings
where status = 'listed' and hashtext(id) % 10 = 0;

insert into issued_ids select id from request;

insert into listing_requests (id, listing_id, vendor_id, provider_id, type, state, created_at, updated_at)
select id, listing_id, vendor_id, provider_id, type, state, created_at, updated_at from request;

analyze listing_requests;

-- What a reseller's contract brought to its marketplace; and some vendors came by a distributor's referral.
update contracts set listing_id = listings.id
from listings
where listings.contract_id = contracts.id and contracts.type = 'syndication';

create temp table referred on commit drop as
select program.id as program_id, referral.id as referral_id
from (
  select id, issuer_id, row_number() over (partition by issuer_id order by id) as turn from contracts where type = 'referral'
) referral
join (
  select id, issuer_id, row_number() over (partition by issuer_id order by id) as turn from contracts
  where type = 'program' and pg_temp.draw('referred', hashtext(id), 20) = 0
) program using (issuer_id, turn);
analyze referred;

update contracts set referral_contract_id = referral_id from referred where id = program_id;
