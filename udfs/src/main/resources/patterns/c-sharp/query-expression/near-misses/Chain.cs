var names = users.Where(user => user.Active).Select(user => user.Name);
