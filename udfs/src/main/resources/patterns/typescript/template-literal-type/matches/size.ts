export type Size = `${number}px` | 'auto'; // expect: template-literal-type
