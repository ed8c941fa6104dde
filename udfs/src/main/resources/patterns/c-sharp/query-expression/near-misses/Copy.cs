var copy = from user in users select user;
