function dedent(literals, ...substitutions) { // expect: tagged-template
  const raw = String.raw(literals, ...substitutions);
  return raw.replace(/^[ \t]+/gm, '');
}
