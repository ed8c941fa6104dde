package files;

/** So far there is one version. */
public enum Schema {
  V1
}
