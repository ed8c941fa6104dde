const handlers = {};

export function on(name, handler) {
  handlers[name] = handler;
}
