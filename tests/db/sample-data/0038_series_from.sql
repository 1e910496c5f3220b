update seats set series_from = '2026-11-26T09:00Z' where id = '00000000-0000-4000-8000-000000002601';
