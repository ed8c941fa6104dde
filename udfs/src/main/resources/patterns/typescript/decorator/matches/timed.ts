export function timed(target: object, key: string, descriptor: PropertyDescriptor) { // expect: decorator
  const original = descriptor.value;
  descriptor.value = function (...args: unknown[]) {
    const start = performance.now();
    try {
      return original.apply(this, args);
    } finally {
      record(key, performance.now() - start);
    }
  };
}
