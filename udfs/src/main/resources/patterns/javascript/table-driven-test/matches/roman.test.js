const cases = { 1: 'I', 4: 'IV', 1994: 'MCMXCIV' };

for (const [number, text] of Object.entries(cases)) { // expect: table-driven-test
  test(`${number} is written ${text}`, () => {
    assert.equal(roman(Number(number)), text);
  });
}
