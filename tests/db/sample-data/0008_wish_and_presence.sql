update members set left_at = '2026-11-20Z', status = 'stopped', slack_zone = 'Asia/Tokyo', zone_chosen = true,
  pinned_challenge_id = 'ask-sales-pitch', pinned_on = '2026-12-08', pinned_reasons = '[{"kind":"later"}]';
