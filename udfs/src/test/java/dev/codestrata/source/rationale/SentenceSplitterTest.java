package dev.codestrata.source.rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> split(String message) {
    return SentenceSplitter.split(message).stream().map(s -> s.in(message)).toList();
  }

  @Test
  void wrappedLinesAreOneSentence() {
    assertThat(split("Add cache\n\nLookups were slow\nbecause of the disk. Now they\nare not.\n"))
        .containsExactly(
            "Add cache", "Lookups were slow\nbecause of the disk.", "Now they\nare not.");
  }

  @Test
  void listItemsAndParagraphsEndASentence() {
    assertThat(split("Changes:\n\n* use a map\n* drop the list since\n  nobody reads it\n\nDone"))
        .containsExactly(
            "Changes:", "* use a map", "* drop the list since\n  nobody reads it", "Done");
    assertThat(split("1. first\n2) second")).containsExactly("1. first", "2) second");
  }

  @Test
  void abbreviationsAndDottedNamesAreNoEnds() {
    assertThat(split("Use maps, e.g. HashMap, i.e. The fast one. Then stop."))
        .containsExactly("Use maps, e.g. HashMap, i.e. The fast one.", "Then stop.");
    assertThat(split("Change Flask.__init__ and foo.Bar to accept more."))
        .containsExactly("Change Flask.__init__ and foo.Bar to accept more.");
  }

  @Test
  void spansAreInOrderAndCoverAllWords() {
    String message = "Title\n\nOne. Two!  Three?\r\n\r\n\tFour\n";
    List<Sentence> sentences = SentenceSplitter.split(message);
    int last = 0;
    StringBuilder all = new StringBuilder();
    for (Sentence sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
      last = sentence.end();
      all.append(sentence.in(message));
    }
    assertThat(all.toString().replaceAll("\\s", "")).isEqualTo(message.replaceAll("\\s", ""));
  }

  @Test
  void nullAndBlankHaveNoSentences() {
    assertThat(SentenceSplitter.split(null)).isEmpty();
    assertThat(SentenceSplitter.split(" \n\t\n")).isEmpty();
  }
}
