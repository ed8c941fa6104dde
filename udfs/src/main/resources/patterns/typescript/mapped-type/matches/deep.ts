export type DeepReadonly<T> = { // expect: mapped-type
  readonly [Key in keyof T]: DeepReadonly<T[Key]>;
};
