const names = users.map((user) => user.name);

const adults = users.filter((user) => user.age >= 18);

const line = ['a', 'b'].concat(names).join(', ');
