type Result<T> = // expect: discriminated-union
  | { ok: true; value: T }
  | { ok: false; error: Error };
