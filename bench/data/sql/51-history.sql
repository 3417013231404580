-- How every contract began, and what became of it.
insert into history (at, user_id, account_id, object_id, action, from_status, to_status, visible_to)
select created_at, created_by, creator_id, id,
  case when type in ('program', 'service') then 'create' else 'enroll' end, 'new',
  case when type in ('program', 'service', 'syndication', 'referral') then 'pending' else 'enrolling' end,
  array[issuer_id, owner_id]
from contracts
union all
select coalesce(terminated_at, rejected_at, countersigned_at, signed_at), updated_by, issuer_id, id,
  case status when 'active' then 'sign' when 'rejected' then 'reject' else 'terminate' end,
  case status when 'terminated' then 'active' else 'pending' end, status, array[issuer_id, owner_id]
from contracts
where status in ('active', 'rejected', 'terminated');
