interface Quantity<Q extends Quantity<Q>> { // expect: self-bounded-type
    Q add(Q other);
}
