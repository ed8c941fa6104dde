type EventName<T extends string> = `${T}Changed`; // expect: template-literal-type
