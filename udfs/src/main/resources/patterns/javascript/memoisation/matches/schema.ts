export class Schema {
  private compiled?: Validator;

  get validator(): Validator {
    return this.compiled ??= compile(this.definition); // expect: memoisation
  }
}
