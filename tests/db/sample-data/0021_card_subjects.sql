-- No constraint refuses what a later version shows.
update cards set subject = 'of-a-later-version' where id = '00000000-0000-4000-8000-000000000010';
