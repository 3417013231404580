insert into issued_ids
select id from distributor
union all select id from partner
union all select pg_temp.group_id(900000000 + number) from distributor
union all select pg_temp.group_id(number) from partner
union all select pg_temp.user_id(900000000 + person * 100 + number) from distributor, generate_series(0, 4) person
union all select user_id from partner where not placeholder;

insert into accounts (id, type, role, placeholder, name, colour, description, overview, headquarters, countries, languages,
  websites, external_id, public, program_create, service_create, service_delegate, portal_opened_at, created_at, updated_at)
select id, 'provider', 'distributor', false, pg_temp.company_name(-1 - number), '#1d2f6f',
  'Brings what others make to those who sell it.', '', pg_temp.town(-1 - number), array['DE', 'DK', 'US'], array['en'],
  array['https://distributor.example'], null, true, true, true, true, moment, moment, moment
from distributor, (values (timestamptz '2021-12-01 08:00Z')) opening (moment)
union all
select id, case when is_vendor then 'vendor' else 'provider' end,
  case when is_vendor then 'vendor' when may_create then 'distributor' else 'reseller' end,
  placeholder, pg_temp.company_name(number), pg_temp.pick('colour', number, '#1d2f6f', '#0b7a75', '#7b2d26', '#e8a33d'),
  case when is_vendor then 'Makes software for companies that would rather not think about it.'
    else 'Sells and looks after software for companies nearby.' end,
  repeat('Founded by people who had the problem themselves, and still answering the phone. ', 1 + pg_temp.draw('talk', number, 4)),
  pg_temp.town(number), array[pg_temp.pick('country', number, 'DE', 'DK', 'ES', 'FR', 'GB', 'IT', 'JP', 'NL', 'SE', 'US')],
  array['en', pg_temp.pick('language', number, 'da', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'sv')],
  array['https://partner-' || number || '.example'], null,
  case pg_temp.draw('public', number, 4) when 0 then null when 1 then false else true end,
  may_create, false, false, case when not placeholder then opened end, opened, opened
from partner
cross join lateral (select not is_vendor and pg_temp.draw('invited distributor', number, 20) = 0 as may_create) grants
cross join lateral (
  select timestamptz '2022-01-01 08:00Z' + pg_temp.draw('began', number, 1400 * 24 * 60) * interval '1 minute' as opened
) opening;

insert into industries (id, name)
select to_char(number, 'FM"IND-"000'), name
from unnest(array['Agriculture', 'Banking', 'Construction', 'Education', 'Energy', 'Health', 'Hospitality', 'Insurance',
  'Manufacturing', 'Media', 'Public sector', 'Retail', 'Telecommunications', 'Transport']) with ordinality i (name, number);

insert into account_industries (account_id, industry_id)
select id, to_char(1 + pg_temp.draw('industry', number, 14), 'FM"IND-"000') from partner;
