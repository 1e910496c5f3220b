-- What somebody has in their own calendar by a file is cancelled there by another one: the time that was called off, and who took a file.
alter table introductions add column called_off_at timestamptz; -- the time that was chosen and then called off; null: none was, or another is chosen
alter table mentoring_meetings add column mentee_filed_at timestamptz; -- when the mentee took its calendar file; null: never
alter table mentoring_meetings add column mentor_filed_at timestamptz; -- the same of the mentor
