-- Whatever looks random is drawn from a hash of the seed, of what is drawn and of a number, so that one seed makes the
-- same data every time. PostgreSQL writes these functions out in the statements that call them.
create function pg_temp.draw(what text, number bigint, choices int) returns int language sql immutable
return ((hashint8extended(number, hashtextextended(what, :seed)) & 9223372036854775807) % choices)::int;

create function pg_temp.pick(what text, number bigint, variadic choices text[]) returns text language sql immutable
return choices[1 + pg_temp.draw(what, number, cardinality(choices))];

-- Identifiers: steps that share no factor with ten visit every number once before one comes again.
create function pg_temp.vendor_id(number bigint) returns text language sql immutable
return to_char((number * 387421 + :seed * 271828) % 1000000, 'FM"VA-"000"-"000');

create function pg_temp.provider_id(number bigint) returns text language sql immutable
return to_char((number * 618033 + :seed * 271828) % 1000000, 'FM"PA-"000"-"000');

create function pg_temp.user_id(number bigint) returns text language sql immutable
return to_char((number * 618033989 + :seed * 271828) % 1000000000, 'FM"UR-"000"-"000"-"000');

create function pg_temp.group_id(number bigint) returns text language sql immutable
return to_char((number * 387420489 + :seed * 271828) % 1000000000, 'FM"UG-"000"-"000"-"000');

create function pg_temp.product_id(number bigint) returns text language sql immutable
return to_char((number * 381966011 + :seed * 271828) % 1000000000, 'FM"PRD-"000"-"000"-"000');

create function pg_temp.listing_id(number bigint) returns text language sql immutable
return to_char((number * 236067977 + :seed * 271828) % 1000000000, 'FM"LST-"000"-"000"-"000');

create function pg_temp.marketplace_id(number bigint) returns text language sql immutable
return to_char((number * 61803 + :seed * 271828) % 100000, 'FM"MP-"00000');

create function pg_temp.product_group_id(number bigint) returns text language sql immutable
return to_char((number * 61803399 + :seed * 271828) % 100000000, 'FM"PRG-"0000"-"0000');

-- The number of an agreement counts within its type and distributor.
create function pg_temp.agreement_id(type text, distributor bigint, number bigint) returns text language sql immutable
return case type when 'program' then 'AGP' when 'distribution' then 'AGD' when 'service' then 'AGS'
    when 'syndication' then 'AGU' else 'AGR' end
  || to_char(((distributor * 1000 + number) * 414213563 + :seed * 271828) % 1000000000, 'FM"-"000"-"000"-"000');

create function pg_temp.contract_id(type text, number bigint) returns text language sql immutable
return case type when 'program' then 'CRP' when 'distribution' then 'CRD' when 'service' then 'CRS'
    when 'syndication' then 'CRU' else 'CRR' end
  || to_char((number * 618033988749 + :seed * 271828) % 1000000000000000, 'FM"-"00000"-"00000"-"00000');
