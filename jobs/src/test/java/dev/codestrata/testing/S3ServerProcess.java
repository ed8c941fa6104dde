package dev.codestrata.testing;

/**
 * The main class of {@link S3Server}'s process: S3Proxy, which ends with its standard input, so
 * that it never outlives the tests.
 */
public final class S3ServerProcess {

  private S3ServerProcess() {}

  public static void main(String[] arguments) throws Exception {
    Thread end =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nobody writes; the end of the stream is what is waited for.
                }
              } catch (java.io.IOException e) {
                // A broken pipe is an end as well.
              }
              Runtime.getRuntime().halt(0);
            },
            "end-with-tests");
    end.setDaemon(true);
    end.start();
    Class.forName("org.gaul.s3proxy.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
