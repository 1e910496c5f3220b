-- A nudge in its tiny size, and one in a size that no version knows.
update nudges set size = 'tiny' where id = (select id from nudges order by id limit 1);
update nudges set size = 'huge' where id = (select id from nudges order by id desc limit 1);
