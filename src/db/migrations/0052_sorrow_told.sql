-- For two weeks after somebody told of a loss, an illness or the like, what they write next is heard as that: which it was, and when. None of their words.
alter table talks add column sorrow text check (sorrow in ('loss', 'illness', 'own-illness', 'worry', 'parted'));
alter table talks add column sorrow_at timestamptz;
alter table talks add constraint talks_sorrow_whole check ((sorrow is null) = (sorrow_at is null));
