create extension if not exists btree_gin;

-- What marketplaces and contracts are asked for and had no place yet.
create table countries (
  id   text primary key,
  name text collate "und-x-icu" not null,
  zone text not null check (zone in ('AF', 'NA', 'OC', 'AS', 'EU', 'SA'))
);

create table locales (
  id   text primary key,
  name text collate "und-x-icu" not null
);

alter table marketplaces
  add column alt_currency_1 text,
  add column alt_currency_2 text,
  add column locales        text[] not null default '{}';

alter table product_groups
  add column created_by text references users,
  add column updated_by text references users;

alter table contracts
  add column listing_id           text references listings,
  -- The referral that a program contract was born from (domain: section 8.5).
  add column referral_contract_id text references contracts;
create index contracts_by_referral on contracts (referral_contract_id) where referral_contract_id is not null;
create index contracts_by_listing on contracts (listing_id) where listing_id is not null;
create index contracts_by_product on contracts (product_id) where product_id is not null;
create index contracts_by_marketplace on contracts (marketplace_id) where marketplace_id is not null;

-- A contract as each of its parties sees it: one row per viewer, with everything that long lists are ordered and
-- searched by, so that a list begins with the caller's account in every index (ADR 11). Searched texts are kept in small
-- letters, with one sigma, because a last one is written otherwise and trigrams fold no case beyond ASCII where the database's own locale is C.
create view contract_viewers as
select
  viewer.account_id, c.id as contract_id, viewer.partner_id, viewer.partner_name,
  c.name, c.type, c.status, c.kind, c.created_at,
  c.agreement_id, g.title as agreement_name,
  c.issuer_id, issuer.name as issuer_name,
  c.owner_id, owner.name as owner_name,
  marketplace.id as marketplace_id,
  case when c.type <> 'distribution' then c.marketplace_id end as source_id,
  c.product_id, referral.agreement_id as referral_agreement_id, c.created_by, c.signed_by,
  translate(lower(concat_ws(e'\x1f', c.id, c.name, c.agreement_id, g.title, c.issuer_id, issuer.name, owner.name,
    marketplace.id, marketplace.name, creator.name, signee.name) collate "und-x-icu"), 'ς', 'σ') as searched
from contracts c
join agreements g on g.id = c.agreement_id
join accounts issuer on issuer.id = c.issuer_id
join accounts owner on owner.id = c.owner_id
-- The marketplace of other contracts is that of their sourcing (domain: section 7.1).
left join marketplaces marketplace on marketplace.id = c.marketplace_id and c.type = 'distribution'
left join contracts referral on referral.id = c.referral_contract_id
left join users creator on creator.id = c.created_by
left join users signee on signee.id = c.signed_by
cross join lateral (
  values
    (c.issuer_id, c.owner_id, owner.name, true),
    (c.owner_id, c.issuer_id, issuer.name, c.bound and c.owner_id <> c.issuer_id)
) as viewer (account_id, partner_id, partner_name, sees)
where viewer.sees;

create table contract_parties (
  account_id     text not null references accounts on delete cascade,
  contract_id    text not null references contracts on delete cascade,
  partner_id     text not null,
  partner_name   text collate "und-x-icu" not null,
  name           text collate "und-x-icu" not null,
  type           text not null,
  status         text not null,
  kind           text not null,
  created_at     timestamptz not null,
  agreement_id   text not null,
  agreement_name text collate "und-x-icu" not null,
  issuer_id      text not null,
  issuer_name    text collate "und-x-icu" not null,
  owner_id       text not null,
  owner_name     text collate "und-x-icu" not null,
  marketplace_id text,
  source_id      text,
  product_id     text,
  referral_agreement_id text,
  created_by     text,
  signed_by      text,
  searched       text not null,
  primary key (account_id, contract_id)
);
create index contract_parties_by_contract on contract_parties (contract_id);
create index contract_parties_by_creation on contract_parties (account_id, created_at, contract_id);
create index contract_parties_by_name on contract_parties (account_id, name, created_at, contract_id);
create index contract_parties_by_type on contract_parties (account_id, type, created_at, contract_id);
create index contract_parties_by_status on contract_parties (account_id, status, created_at, contract_id);
create index contract_parties_by_partner on contract_parties (account_id, partner_id, created_at, contract_id);
create index contract_parties_by_partner_name on contract_parties (account_id, partner_name, created_at, contract_id);
create index contract_parties_by_agreement on contract_parties (account_id, agreement_id, created_at, contract_id);
create index contract_parties_by_agreement_name on contract_parties (account_id, agreement_name, created_at, contract_id);
create index contract_parties_by_issuer on contract_parties (account_id, issuer_id, created_at, contract_id);
create index contract_parties_by_issuer_name on contract_parties (account_id, issuer_name, created_at, contract_id);
create index contract_parties_by_owner on contract_parties (account_id, owner_id, created_at, contract_id);
create index contract_parties_by_source on contract_parties (account_id, source_id, created_at, contract_id)
  where source_id is not null;
create index contract_parties_by_product on contract_parties (account_id, product_id, created_at, contract_id)
  where product_id is not null;
create index contract_parties_by_referral on contract_parties (account_id, referral_agreement_id, created_at, contract_id)
  where referral_agreement_id is not null;
create index contract_parties_by_author on contract_parties (account_id, created_by, created_at, contract_id);
create index contract_parties_by_signee on contract_parties (account_id, signed_by, created_at, contract_id);
create index contract_parties_by_owner_name on contract_parties (account_id, owner_name, created_at, contract_id);
create index contract_parties_by_marketplace on contract_parties (account_id, marketplace_id, created_at, contract_id);
create index contract_parties_by_text on contract_parties using gin (account_id, searched gin_trgm_ops);

-- In plpgsql, which plans these statements once in a session and not at every call.
create function refresh_contract_parties(contracts_changed text[]) returns void language plpgsql as $$
begin
  delete from contract_parties p
  where p.contract_id = any(contracts_changed)
    and not exists (
      select from contract_viewers v where v.contract_id = p.contract_id and v.account_id = p.account_id);

  insert into contract_parties select * from contract_viewers where contract_id = any(contracts_changed)
  on conflict (account_id, contract_id) do update set
    partner_id = excluded.partner_id, partner_name = excluded.partner_name, name = excluded.name,
    type = excluded.type, status = excluded.status, kind = excluded.kind, created_at = excluded.created_at,
    agreement_id = excluded.agreement_id, agreement_name = excluded.agreement_name,
    issuer_id = excluded.issuer_id, issuer_name = excluded.issuer_name,
    owner_id = excluded.owner_id, owner_name = excluded.owner_name, marketplace_id = excluded.marketplace_id,
    source_id = excluded.source_id, product_id = excluded.product_id,
    referral_agreement_id = excluded.referral_agreement_id, created_by = excluded.created_by,
    signed_by = excluded.signed_by, searched = excluded.searched;
end $$;

-- Kept by triggers, because five tables feed it and nothing that writes them may forget.
create function contract_changed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array[new.id]);
  return null;
end $$;
create trigger contract_changed after insert or update on contracts
  for each row execute function contract_changed();

create function account_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where issuer_id = new.id or owner_id = new.id));
  return null;
end $$;
create trigger account_renamed after update of name on accounts
  for each row when (old.name <> new.name) execute function account_renamed();

create function agreement_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where agreement_id = new.id));
  return null;
end $$;
create trigger agreement_renamed after update of title on agreements
  for each row when (old.title <> new.title) execute function agreement_renamed();

create function marketplace_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where marketplace_id = new.id));
  return null;
end $$;
create trigger marketplace_renamed after update of name on marketplaces
  for each row when (old.name <> new.name) execute function marketplace_renamed();

create function user_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_contract_parties(array(select id from contracts where created_by = new.id or signed_by = new.id));
  return null;
end $$;
create index contracts_by_author on contracts (created_by);
create index contracts_by_signee on contracts (signed_by);
create trigger user_renamed after update of name on users
  for each row when (old.name <> new.name) execute function user_renamed();

insert into contract_parties select * from contract_viewers;

-- How many contracts are on which version of an agreement is counted within this index.
create index contracts_by_version on contracts (agreement_id, status, version);

-- The Directory is searched by the same means.
alter table partners
  add column searched text generated always as (
    translate(lower((partner_id || e'\x1f' || name) collate "und-x-icu"), 'ς', 'σ')) stored;
drop index partners_by_program, partners_by_distribution, partners_by_service, partners_by_syndication, partners_by_listings;
create index partners_by_program on partners (account_id, program, name, partner_id);
create index partners_by_distribution on partners (account_id, distribution, name, partner_id);
create index partners_by_service on partners (account_id, service, name, partner_id);
create index partners_by_syndication on partners (account_id, syndication, name, partner_id);
create index partners_by_listings on partners (account_id, listings, name, partner_id);
create index partners_by_any_name on partners (account_id, name, partner_id);
create index partners_by_type on partners (account_id, type, name, partner_id);
create index partners_by_text on partners using gin (account_id, searched gin_trgm_ops);

-- ISO 3166, with the continent each country is counted to.
insert into countries (id, name, zone) values
  ('AD', 'Andorra', 'EU'),
  ('AE', 'United Arab Emirates', 'AS'),
  ('AF', 'Afghanistan', 'AS'),
  ('AG', 'Antigua & Barbuda', 'NA'),
  ('AI', 'Anguilla', 'NA'),
  ('AL', 'Albania', 'EU'),
  ('AM', 'Armenia', 'AS'),
  ('AO', 'Angola', 'AF'),
  ('AQ', 'Antarctica', 'AS'),
  ('AR', 'Argentina', 'SA'),
  ('AS', 'American Samoa', 'OC'),
  ('AT', 'Austria', 'EU'),
  ('AU', 'Australia', 'OC'),
  ('AW', 'Aruba', 'NA'),
  ('AX', 'Åland Islands', 'EU'),
  ('AZ', 'Azerbaijan', 'AS'),
  ('BA', 'Bosnia & Herzegovina', 'EU'),
  ('BB', 'Barbados', 'NA'),
  ('BD', 'Bangladesh', 'AS'),
  ('BE', 'Belgium', 'EU'),
  ('BF', 'Burkina Faso', 'AF'),
  ('BG', 'Bulgaria', 'EU'),
  ('BH', 'Bahrain', 'AS'),
  ('BI', 'Burundi', 'AF'),
  ('BJ', 'Benin', 'AF'),
  ('BL', 'St. Barthélemy', 'NA'),
  ('BM', 'Bermuda', 'NA'),
  ('BN', 'Brunei', 'AS'),
  ('BO', 'Bolivia', 'SA'),
  ('BQ', 'Caribbean Netherlands', 'NA'),
  ('BR', 'Brazil', 'SA'),
  ('BS', 'Bahamas', 'NA'),
  ('BT', 'Bhutan', 'AS'),
  ('BV', 'Bouvet Island', 'SA'),
  ('BW', 'Botswana', 'AF'),
  ('BY', 'Belarus', 'EU'),
  ('BZ', 'Belize', 'NA'),
  ('CA', 'Canada', 'NA'),
  ('CC', 'Cocos (Keeling) Islands', 'OC'),
  ('CD', 'Congo - Kinshasa', 'AF'),
  ('CF', 'Central African Republic', 'AF'),
  ('CG', 'Congo - Brazzaville', 'AF'),
  ('CH', 'Switzerland', 'EU'),
  ('CI', 'Côte d’Ivoire', 'AF'),
  ('CK', 'Cook Islands', 'OC'),
  ('CL', 'Chile', 'SA'),
  ('CM', 'Cameroon', 'AF'),
  ('CN', 'China', 'AS'),
  ('CO', 'Colombia', 'SA'),
  ('CR', 'Costa Rica', 'NA'),
  ('CU', 'Cuba', 'NA'),
  ('CV', 'Cape Verde', 'AF'),
  ('CW', 'Curaçao', 'NA'),
  ('CX', 'Christmas Island', 'OC'),
  ('CY', 'Cyprus', 'EU'),
  ('CZ', 'Czechia', 'EU'),
  ('DE', 'Germany', 'EU'),
  ('DJ', 'Djibouti', 'AF'),
  ('DK', 'Denmark', 'EU'),
  ('DM', 'Dominica', 'NA'),
  ('DO', 'Dominican Republic', 'NA'),
  ('DZ', 'Algeria', 'AF'),
  ('EC', 'Ecuador', 'SA'),
  ('EE', 'Estonia', 'EU'),
  ('EG', 'Egypt', 'AF'),
  ('EH', 'Western Sahara', 'AF'),
  ('ER', 'Eritrea', 'AF'),
  ('ES', 'Spain', 'EU'),
  ('ET', 'Ethiopia', 'AF'),
  ('FI', 'Finland', 'EU'),
  ('FJ', 'Fiji', 'OC'),
  ('FK', 'Falkland Islands', 'SA'),
  ('FM', 'Micronesia', 'OC'),
  ('FO', 'Faroe Islands', 'EU'),
  ('FR', 'France', 'EU'),
  ('GA', 'Gabon', 'AF'),
  ('GB', 'United Kingdom', 'EU'),
  ('GD', 'Grenada', 'NA'),
  ('GE', 'Georgia', 'AS'),
  ('GF', 'French Guiana', 'SA'),
  ('GG', 'Guernsey', 'EU'),
  ('GH', 'Ghana', 'AF'),
  ('GI', 'Gibraltar', 'EU'),
  ('GL', 'Greenland', 'NA'),
  ('GM', 'Gambia', 'AF'),
  ('GN', 'Guinea', 'AF'),
  ('GP', 'Guadeloupe', 'NA'),
  ('GQ', 'Equatorial Guinea', 'AF'),
  ('GR', 'Greece', 'EU'),
  ('GS', 'South Georgia & South Sandwich Islands', 'SA'),
  ('GT', 'Guatemala', 'NA'),
  ('GU', 'Guam', 'OC'),
  ('GW', 'Guinea-Bissau', 'AF'),
  ('GY', 'Guyana', 'SA'),
  ('HK', 'Hong Kong SAR China', 'AS'),
  ('HM', 'Heard & McDonald Islands', 'OC'),
  ('HN', 'Honduras', 'NA'),
  ('HR', 'Croatia', 'EU'),
  ('HT', 'Haiti', 'NA'),
  ('HU', 'Hungary', 'EU'),
  ('ID', 'Indonesia', 'AS'),
  ('IE', 'Ireland', 'EU'),
  ('IL', 'Israel', 'AS'),
  ('IM', 'Isle of Man', 'EU'),
  ('IN', 'India', 'AS'),
  ('IO', 'British Indian Ocean Territory', 'AF'),
  ('IQ', 'Iraq', 'AS'),
  ('IR', 'Iran', 'AS'),
  ('IS', 'Iceland', 'EU'),
  ('IT', 'Italy', 'EU'),
  ('JE', 'Jersey', 'EU'),
  ('JM', 'Jamaica', 'NA'),
  ('JO', 'Jordan', 'AS'),
  ('JP', 'Japan', 'AS'),
  ('KE', 'Kenya', 'AF'),
  ('KG', 'Kyrgyzstan', 'AS'),
  ('KH', 'Cambodia', 'AS'),
  ('KI', 'Kiribati', 'OC'),
  ('KM', 'Comoros', 'AF'),
  ('KN', 'St. Kitts & Nevis', 'NA'),
  ('KP', 'North Korea', 'AS'),
  ('KR', 'South Korea', 'AS'),
  ('KW', 'Kuwait', 'AS'),
  ('KY', 'Cayman Islands', 'NA'),
  ('KZ', 'Kazakhstan', 'AS'),
  ('LA', 'Laos', 'AS'),
  ('LB', 'Lebanon', 'AS'),
  ('LC', 'St. Lucia', 'NA'),
  ('LI', 'Liechtenstein', 'EU'),
  ('LK', 'Sri Lanka', 'AS'),
  ('LR', 'Liberia', 'AF'),
  ('LS', 'Lesotho', 'AF'),
  ('LT', 'Lithuania', 'EU'),
  ('LU', 'Luxembourg', 'EU'),
  ('LV', 'Latvia', 'EU'),
  ('LY', 'Libya', 'AF'),
  ('MA', 'Morocco', 'AF'),
  ('MC', 'Monaco', 'EU'),
  ('MD', 'Moldova', 'EU'),
  ('ME', 'Montenegro', 'EU'),
  ('MF', 'St. Martin', 'NA'),
  ('MG', 'Madagascar', 'AF'),
  ('MH', 'Marshall Islands', 'OC'),
  ('MK', 'North Macedonia', 'EU'),
  ('ML', 'Mali', 'AF'),
  ('MM', 'Myanmar (Burma)', 'AS'),
  ('MN', 'Mongolia', 'AS'),
  ('MO', 'Macao SAR China', 'AS'),
  ('MP', 'Northern Mariana Islands', 'OC'),
  ('MQ', 'Martinique', 'NA'),
  ('MR', 'Mauritania', 'AF'),
  ('MS', 'Montserrat', 'NA'),
  ('MT', 'Malta', 'EU'),
  ('MU', 'Mauritius', 'AF'),
  ('MV', 'Maldives', 'AS'),
  ('MW', 'Malawi', 'AF'),
  ('MX', 'Mexico', 'NA'),
  ('MY', 'Malaysia', 'AS'),
  ('MZ', 'Mozambique', 'AF'),
  ('NA', 'Namibia', 'AF'),
  ('NC', 'New Caledonia', 'OC'),
  ('NE', 'Niger', 'AF'),
  ('NF', 'Norfolk Island', 'OC'),
  ('NG', 'Nigeria', 'AF'),
  ('NI', 'Nicaragua', 'NA'),
  ('NL', 'Netherlands', 'EU'),
  ('NO', 'Norway', 'EU'),
  ('NP', 'Nepal', 'AS'),
  ('NR', 'Nauru', 'OC'),
  ('NU', 'Niue', 'OC'),
  ('NZ', 'New Zealand', 'OC'),
  ('OM', 'Oman', 'AS'),
  ('PA', 'Panama', 'NA'),
  ('PE', 'Peru', 'SA'),
  ('PF', 'French Polynesia', 'OC'),
  ('PG', 'Papua New Guinea', 'OC'),
  ('PH', 'Philippines', 'AS'),
  ('PK', 'Pakistan', 'AS'),
  ('PL', 'Poland', 'EU'),
  ('PM', 'St. Pierre & Miquelon', 'NA'),
  ('PN', 'Pitcairn Islands', 'OC'),
  ('PR', 'Puerto Rico', 'NA'),
  ('PS', 'Palestinian Territories', 'AS'),
  ('PT', 'Portugal', 'EU'),
  ('PW', 'Palau', 'OC'),
  ('PY', 'Paraguay', 'SA'),
  ('QA', 'Qatar', 'AS'),
  ('RE', 'Réunion', 'AF'),
  ('RO', 'Romania', 'EU'),
  ('RS', 'Serbia', 'EU'),
  ('RU', 'Russia', 'EU'),
  ('RW', 'Rwanda', 'AF'),
  ('SA', 'Saudi Arabia', 'AS'),
  ('SB', 'Solomon Islands', 'OC'),
  ('SC', 'Seychelles', 'AF'),
  ('SD', 'Sudan', 'AF'),
  ('SE', 'Sweden', 'EU'),
  ('SG', 'Singapore', 'AS'),
  ('SH', 'St. Helena', 'AF'),
  ('SI', 'Slovenia', 'EU'),
  ('SJ', 'Svalbard & Jan Mayen', 'EU'),
  ('SK', 'Slovakia', 'EU'),
  ('SL', 'Sierra Leone', 'AF'),
  ('SM', 'San Marino', 'EU'),
  ('SN', 'Senegal', 'AF'),
  ('SO', 'Somalia', 'AF'),
  ('SR', 'Suriname', 'SA'),
  ('SS', 'South Sudan', 'AF'),
  ('ST', 'São Tomé & Príncipe', 'AF'),
  ('SV', 'El Salvador', 'NA'),
  ('SX', 'Sint Maarten', 'NA'),
  ('SY', 'Syria', 'AS'),
  ('SZ', 'Eswatini', 'AF'),
  ('TC', 'Turks & Caicos Islands', 'NA'),
  ('TD', 'Chad', 'AF'),
  ('TF', 'French Southern Territories', 'AF'),
  ('TG', 'Togo', 'AF'),
  ('TH', 'Thailand', 'AS'),
  ('TJ', 'Tajikistan', 'AS'),
  ('TK', 'Tokelau', 'OC'),
  ('TL', 'Timor-Leste', 'AS'),
  ('TM', 'Turkmenistan', 'AS'),
  ('TN', 'Tunisia', 'AF'),
  ('TO', 'Tonga', 'OC'),
  ('TR', 'Türkiye', 'AS'),
  ('TT', 'Trinidad & Tobago', 'NA'),
  ('TV', 'Tuvalu', 'OC'),
  ('TW', 'Taiwan', 'AS'),
  ('TZ', 'Tanzania', 'AF'),
  ('UA', 'Ukraine', 'EU'),
  ('UG', 'Uganda', 'AF'),
  ('UM', 'U.S. Outlying Islands', 'OC'),
  ('US', 'United States', 'NA'),
  ('UY', 'Uruguay', 'SA'),
  ('UZ', 'Uzbekistan', 'AS'),
  ('VA', 'Vatican City', 'EU'),
  ('VC', 'St. Vincent & Grenadines', 'NA'),
  ('VE', 'Venezuela', 'SA'),
  ('VG', 'British Virgin Islands', 'NA'),
  ('VI', 'U.S. Virgin Islands', 'NA'),
  ('VN', 'Vietnam', 'AS'),
  ('VU', 'Vanuatu', 'OC'),
  ('WF', 'Wallis & Futuna', 'OC'),
  ('WS', 'Samoa', 'OC'),
  ('YE', 'Yemen', 'AS'),
  ('YT', 'Mayotte', 'AF'),
  ('ZA', 'South Africa', 'AF'),
  ('ZM', 'Zambia', 'AF'),
  ('ZW', 'Zimbabwe', 'AF');

-- ISO 639-1.
insert into locales (id, name) values
  ('AA', 'Afar'),
  ('AB', 'Abkhazian'),
  ('AE', 'Avestan'),
  ('AF', 'Afrikaans'),
  ('AK', 'Akan'),
  ('AM', 'Amharic'),
  ('AN', 'Aragonese'),
  ('AR', 'Arabic'),
  ('AS', 'Assamese'),
  ('AV', 'Avaric'),
  ('AY', 'Aymara'),
  ('AZ', 'Azerbaijani'),
  ('BA', 'Bashkir'),
  ('BE', 'Belarusian'),
  ('BG', 'Bulgarian'),
  ('BI', 'Bislama'),
  ('BM', 'Bambara'),
  ('BN', 'Bangla'),
  ('BO', 'Tibetan'),
  ('BR', 'Breton'),
  ('BS', 'Bosnian'),
  ('CA', 'Catalan'),
  ('CE', 'Chechen'),
  ('CH', 'Chamorro'),
  ('CO', 'Corsican'),
  ('CR', 'Cree'),
  ('CS', 'Czech'),
  ('CU', 'Church Slavic'),
  ('CV', 'Chuvash'),
  ('CY', 'Welsh'),
  ('DA', 'Danish'),
  ('DE', 'German'),
  ('DV', 'Divehi'),
  ('DZ', 'Dzongkha'),
  ('EE', 'Ewe'),
  ('EL', 'Greek'),
  ('EN', 'English'),
  ('EO', 'Esperanto'),
  ('ES', 'Spanish'),
  ('ET', 'Estonian'),
  ('EU', 'Basque'),
  ('FA', 'Persian'),
  ('FF', 'Fula'),
  ('FI', 'Finnish'),
  ('FJ', 'Fijian'),
  ('FO', 'Faroese'),
  ('FR', 'French'),
  ('FY', 'Western Frisian'),
  ('GA', 'Irish'),
  ('GD', 'Scottish Gaelic'),
  ('GL', 'Galician'),
  ('GN', 'Guarani'),
  ('GU', 'Gujarati'),
  ('GV', 'Manx'),
  ('HA', 'Hausa'),
  ('HE', 'Hebrew'),
  ('HI', 'Hindi'),
  ('HO', 'Hiri Motu'),
  ('HR', 'Croatian'),
  ('HT', 'Haitian Creole'),
  ('HU', 'Hungarian'),
  ('HY', 'Armenian'),
  ('HZ', 'Herero'),
  ('IA', 'Interlingua'),
  ('ID', 'Indonesian'),
  ('IE', 'Interlingue'),
  ('IG', 'Igbo'),
  ('II', 'Sichuan Yi'),
  ('IK', 'Inupiaq'),
  ('IO', 'Ido'),
  ('IS', 'Icelandic'),
  ('IT', 'Italian'),
  ('IU', 'Inuktitut'),
  ('JA', 'Japanese'),
  ('JV', 'Javanese'),
  ('KA', 'Georgian'),
  ('KG', 'Kongo'),
  ('KI', 'Kikuyu'),
  ('KJ', 'Kuanyama'),
  ('KK', 'Kazakh'),
  ('KL', 'Kalaallisut'),
  ('KM', 'Khmer'),
  ('KN', 'Kannada'),
  ('KO', 'Korean'),
  ('KR', 'Kanuri'),
  ('KS', 'Kashmiri'),
  ('KU', 'Kurdish'),
  ('KV', 'Komi'),
  ('KW', 'Cornish'),
  ('KY', 'Kyrgyz'),
  ('LA', 'Latin'),
  ('LB', 'Luxembourgish'),
  ('LG', 'Ganda'),
  ('LI', 'Limburgish'),
  ('LN', 'Lingala'),
  ('LO', 'Lao'),
  ('LT', 'Lithuanian'),
  ('LU', 'Luba-Katanga'),
  ('LV', 'Latvian'),
  ('MG', 'Malagasy'),
  ('MH', 'Marshallese'),
  ('MI', 'Māori'),
  ('MK', 'Macedonian'),
  ('ML', 'Malayalam'),
  ('MN', 'Mongolian'),
  ('MR', 'Marathi'),
  ('MS', 'Malay'),
  ('MT', 'Maltese'),
  ('MY', 'Burmese'),
  ('NA', 'Nauru'),
  ('NB', 'Norwegian Bokmål'),
  ('ND', 'North Ndebele'),
  ('NE', 'Nepali'),
  ('NG', 'Ndonga'),
  ('NL', 'Dutch'),
  ('NN', 'Norwegian Nynorsk'),
  ('NO', 'Norwegian'),
  ('NR', 'South Ndebele'),
  ('NV', 'Navajo'),
  ('NY', 'Nyanja'),
  ('OC', 'Occitan'),
  ('OJ', 'Ojibwa'),
  ('OM', 'Oromo'),
  ('OR', 'Odia'),
  ('OS', 'Ossetic'),
  ('PA', 'Punjabi'),
  ('PI', 'Pali'),
  ('PL', 'Polish'),
  ('PS', 'Pashto'),
  ('PT', 'Portuguese'),
  ('QU', 'Quechua'),
  ('RM', 'Romansh'),
  ('RN', 'Rundi'),
  ('RO', 'Romanian'),
  ('RU', 'Russian'),
  ('RW', 'Kinyarwanda'),
  ('SA', 'Sanskrit'),
  ('SC', 'Sardinian'),
  ('SD', 'Sindhi'),
  ('SE', 'Northern Sami'),
  ('SG', 'Sango'),
  ('SI', 'Sinhala'),
  ('SK', 'Slovak'),
  ('SL', 'Slovenian'),
  ('SM', 'Samoan'),
  ('SN', 'Shona'),
  ('SO', 'Somali'),
  ('SQ', 'Albanian'),
  ('SR', 'Serbian'),
  ('SS', 'Swati'),
  ('ST', 'Southern Sotho'),
  ('SU', 'Sundanese'),
  ('SV', 'Swedish'),
  ('SW', 'Swahili'),
  ('TA', 'Tamil'),
  ('TE', 'Telugu'),
  ('TG', 'Tajik'),
  ('TH', 'Thai'),
  ('TI', 'Tigrinya'),
  ('TK', 'Turkmen'),
  ('TL', 'Filipino'),
  ('TN', 'Tswana'),
  ('TO', 'Tongan'),
  ('TR', 'Turkish'),
  ('TS', 'Tsonga'),
  ('TT', 'Tatar'),
  ('TW', 'Akan'),
  ('TY', 'Tahitian'),
  ('UG', 'Uyghur'),
  ('UK', 'Ukrainian'),
  ('UR', 'Urdu'),
  ('UZ', 'Uzbek'),
  ('VE', 'Venda'),
  ('VI', 'Vietnamese'),
  ('VO', 'Volapük'),
  ('WA', 'Walloon'),
  ('WO', 'Wolof'),
  ('XH', 'Xhosa'),
  ('YI', 'Yiddish'),
  ('YO', 'Yoruba'),
  ('ZA', 'Zhuang'),
  ('ZH', 'Chinese'),
  ('ZU', 'Zulu');
