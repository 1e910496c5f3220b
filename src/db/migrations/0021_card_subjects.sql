-- What a card can show is said by the capabilities; a kind of card needs no change of the schema.
alter table cards drop constraint cards_subject_check;
