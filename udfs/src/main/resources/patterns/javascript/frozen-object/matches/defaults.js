const EMPTY = Object.freeze([]); // expect: frozen-object

function list(value) {
  return value === undefined ? EMPTY : [].concat(value);
}
