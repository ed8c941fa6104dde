_.each([1, 2, 3], (number) => {
  console.log(number);
});

collection.each(['a'])('b', handler);
