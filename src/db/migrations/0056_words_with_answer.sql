-- What a host wrote with a yes or a no, for whoever asked. The note stays what it was: when another time would suit, which stands in the row after it suited as well.
alter table seat_requests add column host_words text;
