const drivers = ['sqlite', 'postgres'];

describe.each(drivers)('%s', (driver) => { // expect: parameterized-test
  it('connects', async () => {
    await expect(connect(driver)).resolves.toBeDefined();
  });
});
