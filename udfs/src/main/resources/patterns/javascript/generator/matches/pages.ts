export async function* pages(client: Client, path: string): AsyncGenerator<Page> { // expect: generator
  let next: string | undefined = path;
  while (next) {
    const page: Page = await client.get(next);
    yield page;
    next = page.next;
  }
}
