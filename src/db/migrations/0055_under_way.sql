-- What was under way to somebody, or to others about them, while they had the bot forget them: its row is gone with the person, and whoever was sending it may be slow, be refused
-- when it takes it back, or die. Its key and the names of its files, as hashes, are looked for there once no attempt can be under way any more. The version before writes over such a place.
alter table clearings drop constraint clearings_shows_check;
alter table clearings add constraint clearings_shows_check check (shows in ('answer', 'question', 'group', 'dm', 'files', 'sent'));
