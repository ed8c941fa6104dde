class Consumer {
  async run(topic) { // expect: async-iteration
    for await (const event of this.client.subscribe(topic)) {
      await this.handle(event);
    }
  }
}
