export function cached<T>(target: object, key: string, descriptor: TypedPropertyDescriptor<T>): void { // expect: decorator
  const compute = descriptor.get!;
  descriptor.get = function () {
    const value = compute.call(this);
    Object.defineProperty(this, key, { value });
    return value;
  };
}
