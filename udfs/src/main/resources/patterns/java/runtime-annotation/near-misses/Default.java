@Target(ElementType.FIELD)
public @interface Column {
    String name();
}
