test.each([1, 2])('counts %i', (number) => {
  expect(count(number)).toBe(number);
});
