package dev.codestrata.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.testing.SharedSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {

  @TempDir Path directory;

  @Test
  void spellingsOfOneRepositoryAreOneCandidate() {
    List<Candidate> candidates =
        read(
                "BurntSushi/ripgrep",
                "https://github.com/BurntSushi/ripgrep.git",
                "git@github.com:burntsushi/ripgrep")
            .candidates();
    assertThat(candidates).hasSize(1);
    assertThat(candidates.get(0).canonicalUrl()).isEqualTo("https://github.com/burntsushi/ripgrep");
    assertThat(candidates.get(0).isLocal()).isFalse();
  }

  @Test
  void listsOfEveryKindNameTheSameRepositories() throws Exception {
    Path txt = directory.resolve("a.txt");
    Path csv = directory.resolve("a.csv");
    Path jsonl = directory.resolve("a.jsonl");
    Files.writeString(txt, "# two\nredis/redis\n\nhttps://github.com/etcd-io/bbolt\n");
    Files.writeString(
        csv, "full_name,branch,priority\nredis/redis,unstable,2.5\netcd-io/bbolt,,\n");
    Files.writeString(
        jsonl,
        "{\"clone_url\":\"https://github.com/redis/redis\"}\n{\"clone_url\":\"https://github.com/etcd-io/bbolt\"}\n");
    for (Path list : List.of(txt, csv, jsonl)) {
      assertThat(read(list.toString()).candidates())
          .as(list.toString())
          .extracting(Candidate::canonicalUrl)
          .containsExactly("https://github.com/redis/redis", "https://github.com/etcd-io/bbolt");
    }
    Candidate redis = read(csv.toString()).candidates().get(0);
    assertThat(redis.branch()).isEqualTo("unstable");
    assertThat(redis.priority()).isEqualTo(2.5);
  }

  @Test
  void aBadLineIsRejectedWithItsPlaceAndWithoutItsPassword() throws Exception {
    Path list = directory.resolve("b.txt");
    Files.writeString(list, "redis/redis\nftp://user:secret@example.org/x/y\nnot a repository\n");
    InputReader.Inputs inputs = read(list.toString());
    assertThat(inputs.candidates()).hasSize(1);
    assertThat(inputs.rejected())
        .extracting(RejectedInput::place)
        .containsExactly(list + ":2", list + ":3");
    assertThat(inputs.rejected().get(0).reason()).contains("scheme ftp is not allowed");
    assertThat(inputs.rejected().toString()).doesNotContain("secret");
  }

  @Test
  void credentialsAreTakenOutOfWhateverIsWritten() {
    assertThat(InputReader.redact("https://user:secret@example.org/x/y"))
        .isEqualTo("https://***@example.org/x/y");
    assertThat(InputReader.redact("https://user:p@secret@example.org/x/y"))
        .isEqualTo("https://***@example.org/x/y");
    assertThat(InputReader.redact("https://example.org/x/y?private_token=secret"))
        .isEqualTo("https://example.org/x/y?***");
  }

  @Test
  void noSecretOfAUrlReachesARowOrAnException() throws Exception {
    Path list = directory.resolve("secrets.txt");
    Files.writeString(
        list,
        "https://user:s3cret@example.org/x/y\n"
            + "https://user:s3cret@example.org\n"
            + "https://user:s3cret@example.org//\n"
            + "https://user:s3cret^@example.org/x/y\n"
            + "https://example.org/x/y?private_token=s3cret\n"
            + "https://example.org/x/y#s3cret\n");
    InputReader.Inputs inputs = read(list.toString());

    assertThat(inputs.candidates()).hasSize(1);
    assertThat(inputs.rejected()).hasSize(5);
    assertThat(inputs.toString()).doesNotContain("s3cret");
    assertThat(inputs.rejected().get(3).reason())
        .isEqualTo("a clone URL has neither query nor fragment; give tokens by ingest.credentials");
    assertThatThrownBy(() -> read("https://user:s3cret^@example.org/x/y"))
        .hasMessage("https://***@example.org/x/y: not a URL (Illegal character in authority)")
        .satisfies(
            e -> {
              java.io.StringWriter trace = new java.io.StringWriter();
              e.printStackTrace(new java.io.PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain("s3cret");
            });
  }

  @Test
  void aBadArgumentIsAnError() {
    assertThatThrownBy(() -> read("no such thing"))
        .isInstanceOf(CodestrataException.InvalidInput.class)
        .hasMessage(
            "no such thing: no such directory, and neither owner/name nor a URL; give one of those"
                + " or a list of them");
  }

  @Test
  void aListNeedsAColumnThatNamesRepositories() throws Exception {
    Path csv = directory.resolve("c.csv");
    Files.writeString(csv, "name\nredis\n");
    assertThatThrownBy(() -> read(csv.toString()))
        .hasMessageContaining(
            "a list needs one of the columns clone_url, full_name, url; it has name");
  }

  private static InputReader.Inputs read(String... arguments) {
    return new InputReader(SharedSpark.session(), List.of("https", "ssh", "git", "file"))
        .read(List.of(arguments));
  }
}
