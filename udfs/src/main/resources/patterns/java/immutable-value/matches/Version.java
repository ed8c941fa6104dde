package deps;

public final class Version { // expect: immutable-value
  private final int major;
  private final int minor;

  public Version(int major, int minor) {
    this.major = major;
    this.minor = minor;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version && ((Version) other).major == major
        && ((Version) other).minor == minor;
  }

  @Override
  public int hashCode() {
    return 31 * major + minor;
  }
}
