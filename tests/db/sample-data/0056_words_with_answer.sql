update seat_requests set host_words = 'Bring two questions, please.' where id = '00000000-0000-4000-8000-000000002603';
