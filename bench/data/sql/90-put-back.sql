do $$
declare
  part record;
begin
  -- Keys first, because references need them.
  for part in select * from set_aside order by what = 'key' desc, what = 'index' desc, place::text, name loop
    if part.what = 'index' then
      execute part.definition;
    else
      execute format('alter table %s add constraint %I %s', part.place, part.name, part.definition);
    end if;
  end loop;
  for part in select distinct place from set_aside loop
    execute format('alter table %s enable trigger user', part.place);
  end loop;
end
$$;
