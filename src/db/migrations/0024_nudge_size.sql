-- How much of a challenge somebody took on: tiny, usual, bigger. Versions before write no size, which means usual.
alter table nudges add column size text not null default 'usual';
