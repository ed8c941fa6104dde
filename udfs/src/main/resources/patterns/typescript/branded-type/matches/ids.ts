export type UserId = string & { readonly __brand: 'UserId' }; // expect: branded-type

export function userId(text: string): UserId {
  return text as UserId;
}
