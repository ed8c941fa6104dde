export const State = Object.freeze({ // expect: frozen-object
  IDLE: 'idle',
  BUSY: 'busy',
  CLOSED: 'closed',
});
