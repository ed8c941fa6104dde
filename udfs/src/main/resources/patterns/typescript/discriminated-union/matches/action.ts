type Action = // expect: discriminated-union
  | { type: 'loaded'; orders: Order[] }
  | { type: 'failed'; message: string }
  | { type: 'reset' };
