import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME) // expect: runtime-annotation
@Target(ElementType.METHOD)
public @interface Route {
    String path();

    String method() default "GET";
}
