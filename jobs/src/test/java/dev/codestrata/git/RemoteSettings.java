package dev.codestrata.git;

import dev.codestrata.config.CodestrataConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for tests that fetch from servers on the loopback interface, and the limits under test. */
final class RemoteSettings {

  private final RemoteAccess access;

  private RemoteSettings(RemoteAccess access) {
    this.access = access;
  }

  /** Every scheme that there is a transport for, and private addresses. */
  static RemoteSettings loopback() {
    return new RemoteSettings(
        MirrorOptions.defaults()
            .access()
            .with(
                new RemotePolicy(
                    Set.of("http", "https", "ssh", "git", "file"), List.of(), List.of(), true)));
  }

  RemoteSettings policy(RemotePolicy policy) {
    return new RemoteSettings(access.with(policy));
  }

  RemoteSettings limits(TransferLimits limits) {
    return new RemoteSettings(access.with(limits));
  }

  RemoteSettings silence(Duration silence) {
    return limits(Limits.of(access.limits()).silence(silence).build());
  }

  RemoteSettings wallTime(Duration wallTime) {
    return limits(Limits.of(access.limits()).wallTime(wallTime).build());
  }

  /** A login for a host, whose secret is in the variable {@code TEST_TOKEN}. */
  RemoteSettings login(String host, String username, String secret) {
    return new RemoteSettings(
        access.with(
            HostCredentials.of(
                Map.of(host, new CodestrataConfig.Credential(username, "TEST_TOKEN")),
                new CodestrataConfig.Ssh("", "", ""),
                new HashMap<>(Map.of("TEST_TOKEN", secret))::get)));
  }

  /** A private key and the server's key. */
  RemoteSettings ssh(Path keyFile, Path knownHosts) {
    return new RemoteSettings(
        access.with(
            HostCredentials.of(
                Map.of(),
                new CodestrataConfig.Ssh(keyFile.toString(), "", knownHosts.toString()),
                variable -> null)));
  }

  /** A password and the server's key. */
  RemoteSettings ssh(String host, String username, String secret, Path knownHosts) {
    return new RemoteSettings(
        access.with(
            HostCredentials.of(
                Map.of(host, new CodestrataConfig.Credential(username, "TEST_TOKEN")),
                new CodestrataConfig.Ssh("", "", knownHosts.toString()),
                variable -> secret)));
  }

  RemoteAccess access() {
    return access;
  }

  MirrorOptions mirrorOptions() {
    return new MirrorOptions(access);
  }

  FetchOptions fetchOptions() {
    return new FetchOptions(FetchOptions.BRANCHES_AND_TAGS, 0, access);
  }

  /** All that an exception shows, causes and suppressed exceptions included. */
  static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** Limits with single values changed. */
  static final class Limits {
    private long packSize;
    private long objects;
    private long objectSize;
    private int treeDepth;
    private int directoryEntries;
    private int references;
    private int pathLength;
    private int deltaDepth;
    private long repositorySize;
    private Duration wallTime;
    private Duration silence;

    static Limits defaults() {
      return of(TransferLimits.defaults());
    }

    static Limits of(TransferLimits from) {
      Limits limits = new Limits();
      limits.packSize = from.packSize();
      limits.objects = from.objects();
      limits.objectSize = from.objectSize();
      limits.treeDepth = from.treeDepth();
      limits.directoryEntries = from.directoryEntries();
      limits.references = from.references();
      limits.pathLength = from.pathLength();
      limits.deltaDepth = from.deltaDepth();
      limits.repositorySize = from.repositorySize();
      limits.wallTime = from.wallTime();
      limits.silence = from.silence();
      return limits;
    }

    Limits packSize(long bytes) {
      packSize = bytes;
      return this;
    }

    Limits objects(long count) {
      objects = count;
      return this;
    }

    Limits objectSize(long bytes) {
      objectSize = bytes;
      return this;
    }

    Limits treeDepth(int folders) {
      treeDepth = folders;
      return this;
    }

    Limits directoryEntries(int count) {
      directoryEntries = count;
      return this;
    }

    Limits references(int count) {
      references = count;
      return this;
    }

    Limits pathLength(int bytes) {
      pathLength = bytes;
      return this;
    }

    Limits deltaDepth(int depth) {
      deltaDepth = depth;
      return this;
    }

    Limits repositorySize(long bytes) {
      repositorySize = bytes;
      return this;
    }

    Limits wallTime(Duration duration) {
      wallTime = duration;
      return this;
    }

    Limits silence(Duration duration) {
      silence = duration;
      return this;
    }

    TransferLimits build() {
      return new TransferLimits(
          packSize,
          objects,
          objectSize,
          treeDepth,
          directoryEntries,
          references,
          pathLength,
          deltaDepth,
          repositorySize,
          wallTime,
          silence);
    }
  }
}
