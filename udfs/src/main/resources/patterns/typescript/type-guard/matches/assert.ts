function assertDefined<T>(value: T | undefined): asserts value is T { // expect: type-guard
  if (value === undefined) {
    throw new Error('value is missing');
  }
}
