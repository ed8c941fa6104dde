export class Socket {
  send(message: Message): boolean { // expect: guard-clause
    if (this.closed) {
      return false;
    }
    if (message.size > this.limit) {
      throw new RangeError(`message of ${message.size} bytes`);
    }
    this.queue.push(message);
    return true;
  }
}
