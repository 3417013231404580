-- Names as a directory has them: many first words, few last ones, some with letters that only their country has.
create function pg_temp.town(number bigint) returns text language sql immutable
return pg_temp.pick('town', number, variadic array[
  'Aarhus', 'Antwerp', 'Austin', 'Bergen', 'Bilbao', 'Boston', 'Brno', 'Denver', 'Dublin', 'Espoo', 'Gdańsk', 'Geneva',
  'Göteborg', 'Graz', 'Hamburg', 'Kraków', 'Leeds', 'Lisbon', 'London', 'Lyon', 'Malmö', 'Melbourne', 'Milano', 'Nantes',
  'Odense', 'Osaka', 'Porto', 'Riga', 'Seattle', 'Tallinn', 'Toronto', 'Torino', 'Utrecht', 'Vienna']);

create function pg_temp.company_name(number bigint) returns text language sql immutable
return pg_temp.pick('company', number, variadic array[
    'Acorn', 'Albion', 'Alder', 'Alpine', 'Amber', 'Anchor', 'Ångström', 'Apex', 'Arbor', 'Arctic', 'Argent', 'Aspen',
    'Atlas', 'Aurora', 'Azimuth', 'Baltic', 'Banyan', 'Basalt', 'Beacon', 'Birch', 'Bluebird', 'Boreal', 'Bramble',
    'Bridge', 'Bright', 'Brook', 'Calder', 'Canopy', 'Cardinal', 'Castle', 'Cedar', 'Centaur', 'Château', 'Cinder',
    'Citadel', 'Clover', 'Cobalt', 'Compass', 'Copper', 'Coral', 'Corsair', 'Crane', 'Crescent', 'Crystal', 'Cypress',
    'Dahlia', 'Dawn', 'Delta', 'Dolomit', 'Dune', 'Eagle', 'Echo', 'Élan', 'Elder', 'Ember', 'Emerald', 'Equinox',
    'Everest', 'Falcon', 'Fennel', 'Fern', 'Fjord', 'Flint', 'Forge', 'Foxglove', 'Garnet', 'Glacier', 'Granite',
    'Grove', 'Gulf', 'Harbor', 'Harvest', 'Hawthorn', 'Hazel', 'Helios', 'Heron', 'Highland', 'Horizon', 'Ibis',
    'Indigo', 'Iris', 'Iron', 'Island', 'Ivory', 'Jade', 'Jasper', 'Juniper', 'Jura', 'Kestrel', 'Keystone', 'Kite',
    'Köln', 'Lagoon', 'Lantern', 'Larch', 'Lark', 'Laurel', 'Lighthouse', 'Lindgren', 'Linden', 'Lotus', 'Lumen',
    'Lynx', 'Magnolia', 'Maple', 'Marble', 'Mariner', 'Meadow', 'Meridian', 'Mistral', 'Monarch', 'Moorland', 'Mosaic',
    'München', 'Nebula', 'Nimbus', 'Nordhavn', 'Northwind', 'Nova', 'Oakline', 'Oasis', 'Obsidian', 'Ocean', 'Olive',
    'Onyx', 'Opal', 'Orbit', 'Orchard', 'Orion', 'Osprey', 'Øresund', 'Palisade', 'Paragon', 'Pebble', 'Pelican',
    'Phoenix', 'Pilot', 'Pinnacle', 'Pioneer', 'Polaris', 'Poplar', 'Prairie', 'Prism', 'Quartz', 'Quill', 'Raven',
    'Redwood', 'Ridge', 'River', 'Robin', 'Rowan', 'Saffron', 'Sage', 'Sapphire', 'Saturn', 'Sequoia', 'Sierra',
    'Silver', 'Skyline', 'Solaris', 'Sparrow', 'Spruce', 'Starling', 'Sterling', 'Summit', 'Swift', 'Sycamore',
    'Tamarind', 'Tempest', 'Terra', 'Thistle', 'Tidal', 'Timber', 'Topaz', 'Tundra', 'Umber', 'Unity', 'Valley',
    'Vega', 'Velvet', 'Vertex', 'Vista', 'Walnut', 'Wavelength', 'Westerly', 'Willow', 'Zenith', 'Zephyr', 'Zürich'])
  || ' ' || pg_temp.pick('trade', number, variadic array[
    'Analytics', 'Backup', 'Cloud', 'Communications', 'Computing', 'Consulting', 'Cyber', 'Data', 'Digital', 'Email',
    'Hosting', 'Identity', 'Informatik', 'Insight', 'Integration', 'IT', 'Labs', 'Learning', 'Logic', 'Logistics',
    'Mail', 'Media', 'Mobile', 'Networks', 'Payments', 'Platforms', 'Robotics', 'Security', 'Services', 'Software',
    'Solutions', 'Storage', 'Studio', 'Systems', 'Technologies', 'Telecom', 'Telephony', 'Workplace'])
  || case pg_temp.draw('town named', number, 4) when 0 then ' ' || pg_temp.town(number) else '' end
  || pg_temp.pick('form', number, variadic array[
    '', '', '', ' AB', ' AG', ' ApS', ' AS', ' BV', ' GmbH', ' Inc.', ' Inc.', ' KK', ' LLC', ' LLC', ' Ltd', ' Ltd',
    ' Oy', ' Pty Ltd', ' S.A.', ' S.L.', ' SARL', ' SAS', ' Sp. z o.o.', ' SpA']);

create function pg_temp.person_name(number bigint) returns text language sql immutable
return pg_temp.pick('given name', number, variadic array[
    'Aino', 'Ana', 'Anders', 'Anil', 'Astrid', 'Bjørn', 'Carla', 'Chloé', 'Dana', 'David', 'Elena', 'Elif', 'Emma',
    'Erik', 'Fatima', 'Femke', 'Gabriel', 'Grace', 'Hana', 'Hugo', 'Ines', 'Ingrid', 'Ivan', 'Jack', 'Jana', 'Jonas',
    'José', 'Kaito', 'Karin', 'Lars', 'Leila', 'Liam', 'Lucía', 'Maja', 'Marco', 'Marta', 'Mei', 'Miguel', 'Mira',
    'Nadia', 'Nina', 'Noah', 'Olga', 'Omar', 'Oskar', 'Paula', 'Pierre', 'Priya', 'Rosa', 'Ruth', 'Samuel', 'Sara',
    'Sofia', 'Søren', 'Tariq', 'Tess', 'Thomas', 'Valentina', 'Yuki', 'Zoe'])
  || ' ' || pg_temp.pick('family name', number, variadic array[
    'Adeyemi', 'Almeida', 'Andersen', 'Baker', 'Bauer', 'Becker', 'Bianchi', 'Brown', 'Carter', 'Chen', 'Costa',
    'Dubois', 'Eriksson', 'Ferrari', 'Fischer', 'Garcia', 'Gupta', 'Haddad', 'Hansen', 'Hoffmann', 'Ito', 'Ivanova',
    'Jensen', 'Johansson', 'Kaya', 'Kim', 'Korhonen', 'Kowalski', 'Larsen', 'Lefèvre', 'Lindqvist', 'Lopez', 'Martin',
    'Meyer', 'Moreau', 'Müller', 'Nakamura', 'Nguyen', 'Nielsen', 'Novak', 'Okafor', 'Olsen', 'Patel', 'Pereira',
    'Petrov', 'Rossi', 'Sanchez', 'Sato', 'Schmidt', 'Silva', 'Singh', 'Smith', 'Tanaka', 'Taylor', 'Van Dijk',
    'Virtanen', 'Weber', 'Wilson', 'Yilmaz', 'Zhang']);

create function pg_temp.email(name text, number bigint) returns text language sql immutable
return translate(lower(name), ' áåäèéíøöúü', '.aaaeeioouu') || '.' || number || '@example.com';
