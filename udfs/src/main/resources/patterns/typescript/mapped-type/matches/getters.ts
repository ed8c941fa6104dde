type Getters<T> = { // expect: mapped-type
  readonly [K in keyof T & string as `get${Capitalize<K>}`]: () => T[K];
};
