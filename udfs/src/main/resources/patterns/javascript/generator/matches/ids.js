const identifiers = function* () { // expect: generator
  let id = 0;
  while (true) yield `node-${id++}`;
};
