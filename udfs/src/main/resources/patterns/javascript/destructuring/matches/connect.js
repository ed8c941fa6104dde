export function connect({ host = 'localhost', port = 5432, tls } = {}) { // expect: destructuring
  return new Connection(host, port, tls ?? null);
}
