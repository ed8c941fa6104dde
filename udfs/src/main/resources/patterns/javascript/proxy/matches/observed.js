export function observed(target, changed) { // expect: proxy
  return new Proxy(target, {
    set(object, key, value) {
      object[key] = value;
      changed(key);
      return true;
    },
  });
}
