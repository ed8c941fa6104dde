test('clamps', () => {
  for (const value of [-5, 300]) {
    expect(clamp(value)).toBeLessThan(256);
  }
});
