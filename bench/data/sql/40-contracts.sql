-- What was agreed in each relation: the contract that it rests on (turn 0), often an offer before it that was turned down
-- (turn -1), and up to four contracts that build on it.
create temp table deal on commit drop as
select relation.number * 8 + turn + 1 as number, turn, distributor, relation.partner, issuer_id, owner_id, issuer_user_id,
  owner_user_id, placeholder, type, agreement_number,
  case
    when turn = 0 then relation.status
    when turn < 0 then 'rejected'
    when relation.status = 'terminated' then 'terminated'
    when type = 'distribution' then pg_temp.pick('status', relation.number * 8 + turn,
      'enrolling', 'pending', 'rejected', 'terminated', 'active', 'active', 'active', 'active', 'active', 'active', 'active')
    else pg_temp.pick('status', relation.number * 8 + turn,
      'pending', 'rejected', 'terminated', 'active', 'active', 'active', 'active', 'active', 'active', 'active')
  end as status,
  began + turn * interval '9 days' as began
from relation
cross join lateral (
  select pg_temp.draw('agreement', number, case when is_vendor then 20 else 24 end) as base,
    case when status = 'pending' then 0 when partner < 2 then 4 else pg_temp.draw('contracts', number, 5) end as further
) drawn
cross join lateral generate_series(case when pg_temp.draw('before', relation.number, 10) < 4 then -1 else 0 end, further) turn
cross join lateral (
  select
    case
      when turn < 1 then case when is_vendor then 'program' else 'service' end
      when is_vendor then 'distribution'
      when base % 16 < 10 then 'syndication'
      else 'referral'
    end as type,
    case
      when turn < 1 then base
      when is_vendor then base * 7 + turn
      when base % 16 < 10 then base % 16
      else base % 16 - 10
    end as agreement_number
) what;

insert into contracts (id, type, status, kind, name, agreement_id, issuer_id, owner_id, creator_id, bound, version,
  marketplace_id, product_id, message, note, termination_note, expire_at, created_at, created_by, updated_at, updated_by,
  enrolled_at, signed_at, signed_by, countersigned_at, countersigned_by, rejected_at, rejected_by, terminated_at, terminated_by)
select pg_temp.contract_id(deal.type, deal.number), deal.type, status,
  case pg_temp.draw('kind', deal.number, 12) when 0 then 'test' else 'production' end,
  'Contract of ' || agreement.title, agreement.id, issuer_id, deal.owner_id,
  case when offered then issuer_id else deal.owner_id end, not placeholder,
  case when signed then 1 + pg_temp.draw('version', deal.number, agreement.last_version) end,
  coalesce(agreement.marketplace_id, case when sourced then pg_temp.marketplace_id(distributor * 50 + 1 + deal.number % 50) end),
  case when sourced then pg_temp.product_id((deal.number * 7) % (select count(*) from product)) end,
  case pg_temp.draw('message', deal.number, 5) when 0 then 'Looking forward to working together.' end,
  case pg_temp.draw('note', deal.number, 9) when 0 then 'Met at the fair; wants to start with two products.' end,
  case when status = 'terminated' then 'Stopped selling this.' end,
  case when offered and pg_temp.draw('expires', deal.number, 6) = 0 then began + interval '8 years' end,
  began, case when offered then issuer_user_id else owner_user_id end,
  began + interval '2 days' + case when ended then interval '200 days' else interval '0' end,
  case when signed then owner_user_id else issuer_user_id end,
  case when signed then began + interval '1 day' end,
  case when signed then began + interval '1 day' end,
  case when signed then owner_user_id end,
  case when approved then began + interval '2 days' end,
  case when approved then issuer_user_id end,
  case when status = 'rejected' then began + interval '3 days' end,
  case when status <> 'rejected' then null when not offered then issuer_user_id when not placeholder then owner_user_id end,
  case when ended then began + interval '200 days' end,
  case when ended then issuer_user_id end
from deal
cross join lateral (
  select turn < 1 as offered, deal.type in ('syndication', 'referral') as sourced, status = 'terminated' as ended,
    status in ('active', 'terminated') or turn > 0 and status <> 'enrolling' as signed,
    turn > 0 and status in ('active', 'terminated') as approved
) how
join agreements agreement on agreement.id = pg_temp.agreement_id(deal.type, distributor, agreement_number);

-- What follows joins these, and plans better when it knows how many there are.
analyze deal, partner, product, contracts, agreements;
