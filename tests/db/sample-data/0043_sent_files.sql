update outbox set file_names = '[["growth-2026-11-24-1f9c.md"]]';
