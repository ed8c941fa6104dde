test('one is written I', () => {
  expect(roman(1)).toBe('I');
});
