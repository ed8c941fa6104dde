declare const brand: unique symbol;

export type Cents = number & { [brand]: 'Cents' }; // expect: branded-type
export type Percent = number & { [brand]: 'Percent' }; // expect: branded-type
