describe('clamp', () => {
  it.each` // expect: parameterized-test
    value  | clamped
    ${-5}  | ${0}
    ${300} | ${255}
  `('keeps $value in range', ({ value, clamped }) => {
    expect(clamp(value)).toBe(clamped);
  });
});
