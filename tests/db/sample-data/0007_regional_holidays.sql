update members set country = 'DE-BY', is_guest = true;
