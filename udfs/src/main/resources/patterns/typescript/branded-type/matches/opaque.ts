type Opaque<T, Name extends string> = T & { readonly __opaque: Name }; // expect: branded-type

export type Token = Opaque<string, 'Token'>;
