-- Public holidays differ within a country: `country` may name a region of it (ISO 3166-2), for instance DE-BY.
alter table members drop constraint members_country_check;
alter table members add constraint members_country_check check (country ~ '^[A-Z]{2}(-[A-Za-z0-9]{1,12})?$');

-- Guests and people of other companies work here, but are not sent to our clients.
alter table members add column is_guest boolean not null default false;
