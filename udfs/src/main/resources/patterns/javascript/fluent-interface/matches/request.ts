export class RequestBuilder<T> { // expect: fluent-interface
  private readonly headers = new Map<string, string>();

  header(name: string, value: string): this {
    this.headers.set(name, value);
    return this;
  }

  body(body: T): this {
    this.payload = body;
    return this;
  }

  timeout(milliseconds: number): RequestBuilder<T> {
    this.milliseconds = milliseconds;
    return this;
  }
}
