var names = users.Select(user => user.Name).ToList();
var adults = users.Where(user => user.Age >= 18);
