it('clamps', () => {
  for (const value of [-5, 300]) {
    expect(clamp(value)).toBeGreaterThanOrEqual(0);
  }
});
