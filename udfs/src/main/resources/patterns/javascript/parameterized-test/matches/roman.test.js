test.each([ // expect: parameterized-test
  [1, 'I'],
  [4, 'IV'],
  [1994, 'MCMXCIV'],
])('%i is written %s', (number, text) => {
  expect(roman(number)).toBe(text);
});
