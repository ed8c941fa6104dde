type Handler<E> = // expect: conditional-type
  E extends { payload: infer P } ? (payload: P) => void : () => void;
