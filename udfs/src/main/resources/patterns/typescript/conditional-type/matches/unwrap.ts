export type Unwrapped<T> = T extends Promise<infer U> ? U : T; // expect: conditional-type
