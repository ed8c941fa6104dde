export class Emitter { // expect: fluent-interface
  on(name, listener) {
    (this.listeners[name] ??= []).push(listener);
    return this;
  }

  off(name) {
    delete this.listeners[name];
    return this;
  }

  emit(name, ...values) {
    for (const listener of this.listeners[name] ?? []) listener(...values);
    return this;
  }
}
