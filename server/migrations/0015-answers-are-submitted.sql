-- When it was handed in with an enrolment; what the issuer hands back is to be answered anew (domain: section 8.3, row 6).
alter table contract_answers add column submitted_at timestamptz;
update contract_answers a set submitted_at = c.enrolled_at
from contracts c
where c.id = a.contract_id and a.answered_at <= c.enrolled_at;
