@Target({ElementType.TYPE, ElementType.METHOD}) // expect: runtime-annotation
@Retention(RUNTIME)
@interface Secured {
    String[] roles();
}
