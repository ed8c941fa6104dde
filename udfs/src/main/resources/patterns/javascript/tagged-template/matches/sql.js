export function sql(strings, ...values) { // expect: tagged-template
  return { text: strings.join('?'), values };
}
