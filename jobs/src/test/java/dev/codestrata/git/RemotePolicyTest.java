package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePolicyTest {

  private static final RemotePolicy PUBLIC =
      new RemotePolicy(Set.of("https", "ssh", "git", "file"), List.of(), List.of(), false);
  private static final RemotePolicy PRIVATE =
      new RemotePolicy(Set.of("https", "ssh", "git", "file"), List.of(), List.of(), true);

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, a loopback address",
    "127.8.9.10, a loopback address",
    "0.0.0.0, an address of this host",
    "10.1.2.3, a private address",
    "100.64.0.1, a private address",
    "169.254.1.1, a link-local address",
    "172.31.255.255, a private address",
    "192.168.0.1, a private address",
    "192.0.2.1, a reserved address",
    "198.19.0.1, a reserved address",
    "240.0.0.1, a reserved address",
    "::1, a loopback address",
    "::, an address of this host",
    "fe80::1, a link-local address",
    "fec0::1, a private address",
    "fc00::1, a unique-local address",
    "fdff::1, a unique-local address",
    "2001:db8::1, a reserved address",
    "::ffff:127.0.0.1, a loopback address",
    "::ffff:0:10.0.0.1, a private address",
    "::127.0.0.1, a loopback address",
    "64:ff9b::192.168.1.1, a private address",
    "2002:7f00:1::, a loopback address",
    "2002:a00:1::, a private address",
    "2001:0:53aa:64c:0:fbff:5bff:1, a reserved address",
  })
  void addressesThatAreNotPublicNeedPermission(String address, String what) throws Exception {
    InetAddress resolved = InetAddress.getByName(address);

    assertThat(HostAddresses.objection(resolved, false)).contains(what);
    assertThat(HostAddresses.objection(resolved, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.169.254, a cloud's metadata address",
    "::ffff:169.254.169.254, a cloud's metadata address",
    "64:ff9b::a9fe:a9fe, a cloud's metadata address",
    "fd00:ec2::254, a cloud's metadata address",
    "100.100.100.200, a cloud's metadata address",
    "168.63.129.16, a cloud's metadata address",
    "224.0.0.1, a multicast address",
    "239.255.255.255, a multicast address",
    "ff02::1, a multicast address",
    "255.255.255.255, the broadcast address",
  })
  void noGitServerIsAtTheseWhateverIsAllowed(String address, String what) throws Exception {
    assertThat(HostAddresses.objection(InetAddress.getByName(address), true)).contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "140.82.121.4",
        "172.32.0.1",
        "100.128.0.1",
        "11.0.0.1",
        "2606:50c0:8000::154",
        "2a00:1450::1",
        "64:ff9b::8.8.8.8",
        "::ffff:8.8.8.8"
      })
  void publicAddressesNeedNone(String address) throws Exception {
    assertThat(HostAddresses.objection(InetAddress.getByName(address), false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "127.1",
        "0177.0.0.1",
        "127.0.0.01",
        "017700000001",
        "127.0.0.1.",
        "fe80::1%eth0"
      })
  void oddSpellingsOfAddressesAreRefused(String host) {
    CheckedAddresses addresses = new CheckedAddresses(PUBLIC, InetAddress::getAllByName);

    assertThatThrownBy(() -> addresses.of(host))
        .isInstanceOf(GitReadException.class)
        .hasMessageStartingWith("host " + host + " is not followed: ")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
  }

  @Test
  void everyAddressOfANameIsLookedAt() {
    CheckedAddresses addresses =
        new CheckedAddresses(
            PUBLIC,
            host ->
                new InetAddress[] {
                  InetAddress.getByName("140.82.121.4"), InetAddress.getByName("10.0.0.7")
                });

    assertThatThrownBy(() -> addresses.of("git.example.org"))
        .hasMessage(
            "host git.example.org is not followed: it leads to 10.0.0.7, a private address");
  }

  @Test
  void hostsAreAllowedAndDeniedByName() {
    RemotePolicy policy =
        new RemotePolicy(
            Set.of("https"),
            List.of("GitHub.com", "*.example.org"),
            List.of("evil.example.org"),
            false);

    assertThat(policy.objectionToHost("github.com")).isEmpty();
    assertThat(policy.objectionToHost("GITHUB.COM.")).isEmpty();
    assertThat(policy.objectionToHost("git.example.org")).isEmpty();
    assertThat(policy.objectionToHost("Evil.Example.Org."))
        .contains("its host stands in ingest.denied-hosts");
    assertThat(policy.objectionToHost("example.org"))
        .contains("its host does not stand in ingest.allowed-hosts");
    assertThat(policy.objectionToHost("github.com.attacker.net")).isPresent();
    assertThat(policy.objectionToHost("notexample.org")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ext::sh -c touch% /tmp/x | it names a program",
        "fd::17 | it names a program",
        "ssh://-oProxyCommand=x/y | begins with a dash",
        "-oProxyCommand=x:y | begins with a dash",
        "ssh://-x@host/y | begins with a dash",
        "git@host:--upload-pack=x | its path begins with a dash",
        "http://github.com/a/b | its scheme is http",
        "ftp://github.com/a/b | its scheme is ftp",
        "amazon-s3://bucket/a | its scheme is amazon-s3",
        "bundle.git | its scheme is missing",
        "file://server/share/x.git | a file URL names no host",
        "git://2130706433/x.git | a spelling that programs read differently",
      })
  void urlsThatAreNeverFollowed(String url, String why) {
    assertThatThrownBy(() -> RemoteUrl.parse(url, PRIVATE))
        .isInstanceOf(GitReadException.class)
        .hasMessageContaining(why)
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
  }

  @Test
  void aUrlHasNoControlCharacters() {
    assertThatThrownBy(() -> RemoteUrl.parse("git://host/x\nEvil: y", PRIVATE))
        .hasMessage("git://host/x?Evil: y is not followed: it has a control character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/a/b.git",
        "git@github.com:a/b.git",
        "ssh://git@host:2222/~user/b.git",
        "git://host/b.git",
        "file:///srv/git/b.git"
      })
  void urlsThatAreFollowed(String url) {
    assertThat(RemoteUrl.parse(url, PRIVATE)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://user:s3cret@host/x | https://host/x",
        "https://s3cret@host/x | https://host/x",
        "https://user:p@s3cret@host/x | https://host/x",
        "a https://u:s3cret@a/x and https://v:s3cret@b/y | a https://a/x and https://b/y",
        "https://host/x?private_token=s3cret&a=b | https://host/x?private_token=***&a=b",
        "https://host/x?X-Amz-Signature=s3cret | https://host/x?X-Amz-Signature=***",
        "Authorization: Basic s3cret | Authorization: Basic ***",
        "bad token ghp_0123456789abcdefABCDEF in x | bad token *** in x",
        "git@host:a/b | git@host:a/b",
      })
  void secretsAreNotShown(String text, String shown) {
    assertThat(RemoteUrl.redacted(text)).isEqualTo(shown);
  }

  @Test
  void secretsAreNotShownByCausesOfCauses() {
    Exception bottom = new IllegalStateException("auth for https://me:s3cret@host/x failed");
    Exception middle = new RuntimeException("password hunter2 was wrong", bottom);
    Exception top = new RuntimeException("fetch failed", middle);
    top.addSuppressed(new RuntimeException("closing: hunter2"));

    Throwable clean = RemoteUrl.redacted(top, List.of("hunter2"));

    assertThat(RemoteSettings.stackTrace(clean))
        .contains("fetch failed")
        .contains("password *** was wrong")
        .contains("auth for https://host/x failed")
        .doesNotContain("s3cret")
        .doesNotContain("hunter2");
    Exception harmless = new RuntimeException("nothing to hide", new RuntimeException("no"));
    assertThat(RemoteUrl.redacted(harmless, List.of("hunter2"))).isSameAs(harmless);
  }
}
