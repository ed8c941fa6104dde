public class BaseAssert<S extends BaseAssert<S, A>, A> { // expect: self-bounded-type
    public S isNotNull() {
        return myself;
    }
}
