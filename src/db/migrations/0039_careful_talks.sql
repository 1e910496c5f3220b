-- For a day after words of danger, what is unclear is answered by human words alone. Only until when is kept, and none of the words.
alter table talks add column careful_until timestamptz;
