@Documented // expect: runtime-annotation
@Retention(value = RetentionPolicy.RUNTIME)
public @interface Internal {}
