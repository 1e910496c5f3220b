-- Nothing new to hold: what 0001 put in is still there without the column.
select 1 / count(*) from members;
