export class Money {
  constructor(readonly cents: number, readonly currency: string) {
    Object.freeze(this); // expect: frozen-object
  }
}
