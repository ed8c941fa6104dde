const kState = Symbol('state');

class Stream {
  constructor() {
    this[kState] = 'open';
  }
}
