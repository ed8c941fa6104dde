export function prepare(promise) {
  return promise.then((value) => value.accepted);
}
