export class Emitter { // expect: event-emitter
  constructor() {
    this.listeners = {};
  }

  on(event, listener) {
    (this.listeners[event] = this.listeners[event] || []).push(listener);
  }

  off(event, listener) {
    this.listeners[event] = this.listeners[event].filter((l) => l !== listener);
  }

  emit(event, ...values) {
    this.listeners[event].forEach((listener) => listener(...values));
  }
}
