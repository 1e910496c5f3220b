-- Which kind of sorrow somebody told of (an illness of their own, a separation) is not kept any more: `sorrow_at` says that there was one, and for two weeks from then on it counts.
-- The version before goes on writing the kind while it runs beside this one: it is dropped before it is stored. That version then answers as on any other day.
alter table talks drop constraint talks_sorrow_whole;
update talks set sorrow = null where sorrow is not null;
create function drop_kind_of_sorrow() returns trigger language plpgsql as $$
begin
  new.sorrow := null;
  return new;
end $$;
create trigger drop_kind_of_sorrow before insert or update on talks for each row when (new.sorrow is not null) execute function drop_kind_of_sorrow();
-- No statement of this version names the column; the next one drops it, with the trigger and its function.
