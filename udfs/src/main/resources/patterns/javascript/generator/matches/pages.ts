class Client {
  async *pages(url: string): AsyncGenerator<Page> { // expect: generator
    while (url) {
      const page = await this.get(url);
      yield page;
      url = page.next;
    }
  }
}
