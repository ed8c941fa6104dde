function client<T extends object>(send: Send): T { // expect: proxy
  return new Proxy({} as T, { get: (_, method) => (...args: unknown[]) => send(String(method), args) });
}
