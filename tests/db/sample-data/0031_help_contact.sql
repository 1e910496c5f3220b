update policies set help_contact = 'Anna from the works council, +49 30 1234567; employee advice line 0800 1110111, day and night';
