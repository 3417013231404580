-- Distributor 0 is the one that is looked at; twenty others hold a tenth of all relations, half of them with the same
-- partners. Partners 0 (a vendor) and 1 (a reseller) work with every distributor.
create temp table distributor on commit drop as
select number, pg_temp.provider_id(900000 + number) as id, pg_temp.user_id(900000000 + number) as user_id
from generate_series(0, 20) number;

create temp table partner on commit drop as
select number, is_vendor,
  case when is_vendor then pg_temp.vendor_id(rank) else pg_temp.provider_id(rank) end as id,
  case when is_vendor then rank end as vendor_number,
  -- Those that nobody accepted for yet; who works with two distributors is somebody.
  number % 9 > 1 and pg_temp.draw('placeholder', number, 100) < 14 as placeholder,
  pg_temp.user_id(number) as user_id
from generate_series(0, :partners + :partners / 18) number
cross join lateral (select number % 5 in (0, 2, 4) as is_vendor) kind
cross join lateral (
  select case when is_vendor then number / 5 * 3 + number % 5 / 2 else number / 5 * 2 + number % 5 / 2 end as rank
) ranked;

create temp table relation on commit drop as
select pair.number, distributor.number as distributor, issuer_id, partner.number as partner, partner.id as owner_id,
  distributor.user_id as issuer_user_id, partner.user_id as owner_user_id, is_vendor, placeholder,
  case
    when placeholder then 'pending'
    when partner.number > 1 then pg_temp.pick('relation', pair.number,
      'pending', 'terminated', 'terminated', 'active', 'active', 'active', 'active', 'active', 'active', 'active',
      'active', 'active', 'active', 'active', 'active')
    else 'active'
  end as status,
  timestamptz '2022-01-01 08:00Z' + pg_temp.draw('began', pair.number, 1400 * 24 * 60) * interval '1 minute' as began
from (
  select number, 0 as distributor, number as partner
  from generate_series(0, :partners - 1) number
  union all
  select :partners + number, 1 + number % 20, case when number % 2 = 0 then number * 9 else :partners + number / 2 end
  from generate_series(1, :partners / 9) number
  where number * 9 < :partners
  union all
  select :partners + :partners / 9 + partner * 20 + number, number, partner
  from generate_series(0, 1) partner, generate_series(1, 20) number
) pair
join (select number, id as issuer_id, user_id from distributor) distributor on distributor.number = pair.distributor
join partner on partner.number = pair.partner;
