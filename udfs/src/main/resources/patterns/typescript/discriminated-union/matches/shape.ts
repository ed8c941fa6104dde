export type Shape = { kind: 'circle'; radius: number } | { kind: 'square'; side: number }; // expect: discriminated-union
