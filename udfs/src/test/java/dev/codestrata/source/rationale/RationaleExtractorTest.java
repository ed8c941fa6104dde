package dev.codestrata.source.rationale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RationaleExtractorTest {

  private static Decision decision(String message) {
    Optional<Decision> decision = RationaleExtractor.extract(message);
    assertThat(decision).as(message).isPresent();
    assertSpans(message, decision.get());
    return decision.get();
  }

  /** Every text is the substring of the message that its evidence names, and nothing else is. */
  private static void assertSpans(String message, Decision decision) {
    List<String> texts = new ArrayList<>();
    if (decision.decisionPoint() != null) {
      texts.add(decision.decisionPoint());
    }
    if (decision.rationale() != null) {
      texts.add(decision.rationale());
    }
    texts.addAll(decision.alternatives());
    texts.addAll(decision.constraints());
    for (TradeOff tradeOff : decision.tradeOffs()) {
      if (tradeOff.gain() != null) {
        texts.add(tradeOff.gain());
      }
      if (tradeOff.cost() != null) {
        texts.add(tradeOff.cost());
      }
    }
    List<String> spans =
        decision.evidence().stream().map(e -> message.substring(e.start(), e.end())).toList();
    assertThat(spans).containsExactlyInAnyOrderElementsOf(texts);
    assertThat(decision.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void becauseAfterAnAct() {
    Decision d =
        decision("Disable the pool\n\nWe use a plain map because the pool leaked\nunder load.\n");
    assertThat(d.decisionPoint()).isEqualTo("We use a plain map");
    assertThat(d.rationale()).isEqualTo("because the pool leaked\nunder load");
    assertThat(d.alternatives()).isEmpty();
    assertThat(d.tradeOffs()).isEmpty();
    assertThat(d.confidence()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void becauseBeforeAnAct() {
    Decision d = decision("Since the index is immutable (see docs, too), we cache its size.");
    assertThat(d.decisionPoint()).isEqualTo("we cache its size");
    assertThat(d.rationale()).isEqualTo("Since the index is immutable (see docs, too)");
  }

  @Test
  void aSubjectIsAnAct() {
    Decision d = decision("freelist: sort ids once to avoid a quadratic merge (#123)");
    assertThat(d.decisionPoint()).isEqualTo("freelist: sort ids once");
    assertThat(d.rationale()).isEqualTo("to avoid a quadratic merge");
  }

  @Test
  void aSentenceMayGiveTheReasonOfTheOneBefore() {
    Decision d =
        decision(
            "Add advisory locking\n\nThis commit locks the file with flock(). This ensures that two"
                + " processes\ncannot open it at once.\n\nSigned-off-by: A B <a@b.c>\n");
    assertThat(d.decisionPoint()).isEqualTo("This commit locks the file with flock()");
    assertThat(d.rationale()).isEqualTo("This ensures that two processes\ncannot open it at once");
  }

  @Test
  void alternativesEndWithTheirClause() {
    Decision d =
        decision("Store the iterator on the stack instead of the heap, to reduce allocations.");
    assertThat(d.decisionPoint()).isEqualTo("Store the iterator on the stack");
    assertThat(d.alternatives()).containsExactly("the heap");
    Decision rather = decision("Rather than copying the page, we map it.");
    assertThat(rather.decisionPoint()).isEqualTo("we map it");
    assertThat(rather.alternatives()).containsExactly("copying the page");
    Decision considered =
        decision("Use a skip list\n\nWe considered a balanced tree, which is harder to get right.");
    assertThat(considered.decisionPoint()).isEqualTo("Use a skip list");
    assertThat(considered.alternatives()).containsExactly("a balanced tree");
  }

  @Test
  void constraintsCountBesideADecision() {
    Decision d =
        decision(
            "Keep the old header\n\nWe keep the old header so that old readers work. It must remain"
                + " binary compatible with version 2.");
    assertThat(d.constraints()).containsExactly("It must remain binary compatible with version 2");
    assertThat(RationaleExtractor.extract("The file must exist. It cannot be empty.")).isEmpty();
  }

  @Test
  void tradeOffsNameWhatWasPaid() {
    Decision d = decision("Cache all pages, at the cost of higher memory usage.");
    assertThat(d.tradeOffs())
        .containsExactly(new TradeOff("Cache all pages", "higher memory usage", null, "memory"));
    Decision exchange = decision("Use a lookup table: we trade memory for speed here.");
    assertThat(exchange.tradeOffs())
        .containsExactly(new TradeOff("speed here", "memory", "performance", "memory"));
    Decision downside =
        decision("Inline the parser\n\nThe downside is that the code is more complicated.");
    assertThat(downside.tradeOffs())
        .containsExactly(new TradeOff(null, "the code is more complicated", null, "simplicity"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fix crash because of a missing check",
        "Fix NPE when name is null instead of empty",
        "The server crashed because the buffer was full.",
        "Previously we used a list because it was simple.",
        "It fails since the file cannot be opened.",
        "This allows users to avoid typing.",
        "Fix @since tag instead",
        "Update since version 1.2",
        "Merge pull request #12 from x/use-map-because-fast",
        "Bump foo from 1.0 to 1.1\n\n- Use map instead of list because it is faster\n",
        "Add test\n\n    use x because y is broken here\n",
        "Add test\n\n```\nuse x because y is broken here\n```\n",
        "Add test\n\n> use x because y is broken here\n",
        "Add link\n\nSee https://example.org/use-this-instead-of-that/because\n",
        "Add test\n\nSee-also-from: use that because this is so\n",
        "Zeile\n\nWir nutzen das, weil es schneller ist.",
        "because",
        "",
      })
  void whatIsNotSaidIsNotInvented(String message) {
    assertThat(RationaleExtractor.extract(message)).isEmpty();
  }

  @Test
  void theFilterLetsEveryDecisionPass() {
    for (String message :
        List.of(
            "Use a map because lists are slow here.",
            "Use a map so\nthat lookups are fast.",
            "Use a map to\navoid scans.",
            "Use a map rather\nthan a list.",
            "We trade memory for speed.")) {
      assertThat(RationaleExtractor.mayHoldRationale(message)).as(message).isTrue();
    }
    assertThat(RationaleExtractor.mayHoldRationale("Update changelog for 1.2.3")).isFalse();
    assertThat(RationaleExtractor.mayHoldRationale(null)).isFalse();
  }

  @Test
  void onlyTheGivenSentencesAreRead() {
    String message = "Use a map because lists are slow. Use a set instead of a bag.";
    int second = message.indexOf("Use a set");
    Decision d =
        RationaleExtractor.extract(message, List.of(new Sentence(second, message.length())))
            .orElseThrow();
    assertThat(d.rationale()).isNull();
    assertThat(d.alternatives()).containsExactly("a bag");
    assertThatThrownBy(() -> new Sentence(5, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: 5..5");
  }

  @Test
  void longAndOddMessagesKeepTheirSpans() {
    String[] parts = {
      "Use a map",
      " because ",
      "lists are slow",
      ". ",
      "\n\n",
      "* ",
      "instead of ",
      "(see",
      ") ",
      "we trade memory for speed",
      "This avoids copies of it",
      "to avoid ",
      "Ünïcödé \uD83D\uDE00 ",
      "at the cost of ",
      "must ",
      "```\n",
      "Because ",
      ", we use x",
      "\t",
      "rather than "
    };
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      StringBuilder message = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        message.append(parts[random.nextInt(parts.length)]);
      }
      String text = message.toString();
      Optional<Decision> decision = RationaleExtractor.extract(text);
      decision.ifPresent(d -> assertSpans(text, d));
      found += decision.isPresent() ? 1 : 0;
    }
    assertThat(found).isGreaterThan(100);
  }
}
