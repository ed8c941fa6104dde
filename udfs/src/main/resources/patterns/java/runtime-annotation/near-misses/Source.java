@Retention(RetentionPolicy.SOURCE)
public @interface Generated {
    String by();
}
