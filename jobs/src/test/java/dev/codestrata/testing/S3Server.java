package dev.codestrata.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;

/** A real S3 server, S3Proxy over a local directory, in a process of its own on loopback. */
public final class S3Server implements AutoCloseable {

  private static final String IDENTITY = "test-identity";
  private static final String CREDENTIAL = "test-credential";
  private static final Pattern STARTED = Pattern.compile("Started .*ServerConnector@.*:(\\d+)}");

  private final Path buckets;
  private final Process process;
  private final int port;

  /**
   * Starts it and waits until it answers.
   *
   * @param authorization {@code aws-v2-or-v4}, or {@code none}
   */
  public S3Server(Path directory, String authorization) throws Exception {
    buckets = Files.createDirectories(directory.resolve("buckets"));
    Path settings = directory.resolve("s3proxy.conf");
    Map<String, String> lines =
        Map.of(
            "s3proxy.endpoint",
            "http://127.0.0.1:0",
            "s3proxy.authorization",
            authorization,
            "s3proxy.identity",
            IDENTITY,
            "s3proxy.credential",
            CREDENTIAL,
            "jclouds.provider",
            "filesystem-nio2",
            "jclouds.identity",
            "unused",
            "jclouds.credential",
            "unused",
            "jclouds.filesystem.basedir",
            buckets.toString());
    Files.writeString(
        settings,
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
            .collect(Collectors.joining()));
    Path server = Path.of("target", "test-servers", "s3proxy-jar-with-dependencies.jar");
    String classes =
        Path.of(S3ServerProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-cp",
                    classes + ":" + server.toAbsolutePath(),
                    S3ServerProcess.class.getName(),
                    "--properties",
                    settings.toString()))
            .redirectErrorStream(true)
            .start();
    port = portOf(process);
  }

  private static int portOf(Process process) throws InterruptedException {
    CountDownLatch known = new CountDownLatch(1);
    int[] port = new int[1];
    StringBuffer said = new StringBuffer();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader output =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                  Matcher started = STARTED.matcher(line);
                  if (known.getCount() > 0) {
                    said.append(line).append('\n');
                    if (started.find()) {
                      port[0] = Integer.parseInt(started.group(1));
                      known.countDown();
                    }
                  }
                }
              } catch (IOException e) {
                // The server was stopped.
              }
              known.countDown();
            },
            "s3-server-output");
    reader.setDaemon(true);
    reader.start();
    if (!known.await(60, TimeUnit.SECONDS) || port[0] == 0) {
      process.destroyForcibly();
      throw new IllegalStateException("The S3 server did not start: " + said);
    }
    return port[0];
  }

  /** Makes a bucket and tells Hadoop's {@code s3a} where it is and whose. */
  public void bucket(String name, Configuration hadoop) throws IOException {
    Files.createDirectories(buckets.resolve(name));
    address(name, endpoint(), CREDENTIAL, hadoop);
  }

  /** Tells {@code s3a} about a bucket that may be missing, or that is reached another way. */
  public static void address(String name, URI endpoint, String credential, Configuration hadoop) {
    String prefix = "fs.s3a.bucket." + name + ".";
    hadoop.set(prefix + "endpoint", endpoint.toString());
    hadoop.set(prefix + "access.key", IDENTITY);
    hadoop.set(prefix + "secret.key", credential);
    hadoop.set(prefix + "path.style.access", "true");
    hadoop.set(prefix + "connection.ssl.enabled", "false");
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public String credential() {
    return CREDENTIAL;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
