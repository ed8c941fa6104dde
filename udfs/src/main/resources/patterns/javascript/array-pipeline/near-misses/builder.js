const query = database
  .select('name', 'age')
  .from('users')
  .where('age', '>', 18)
  .orderBy('name');
