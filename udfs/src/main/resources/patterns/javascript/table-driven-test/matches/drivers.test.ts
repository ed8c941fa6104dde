drivers.forEach((driver) => { // expect: table-driven-test
  const client = create(driver);

  describe(driver.name, () => {
    it('connects', async () => {
      await client.connect();
    });
  });
});
