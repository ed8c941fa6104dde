package files;

import java.util.concurrent.CompletionStage;

final class Upload {
  void finish(CompletionStage<byte[]> data, Log log) {
    data.thenAcceptAsync(bytes -> log.info("read " + bytes.length)) // expect: future-composition
        .whenComplete((nothing, problem) -> log.info("done " + problem));
  }

  interface Log {
    void info(String text);
  }
}
