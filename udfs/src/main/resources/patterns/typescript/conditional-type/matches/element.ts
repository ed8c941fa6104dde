type ElementOf<T> = T extends readonly (infer E)[] ? E : never; // expect: conditional-type

export function first<T extends readonly unknown[]>(items: T): ElementOf<T> {
  return items[0] as ElementOf<T>;
}
