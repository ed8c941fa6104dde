package dev.codestrata.source.syntax.java;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One parse by JavaParser that ends with its time.
 *
 * <p>JavaParser looks ahead without limit, so that twenty lambdas inside one another take minutes,
 * and it has no place where it could be asked to stop: it reads every token once, early, and runs
 * in tokens it holds. An abandoned parse would keep a processor. So it runs on a thread of its own,
 * which is ended by {@link Thread#stop()}: that is safe here as it is not in general, since a parse
 * shares nothing that changes and holds no lock; what it has built is garbage. The class
 * initializers that an end in the middle would spoil have run before the first such parse.
 */
final class BoundedParse implements Runnable {
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          runnable -> {
            Thread thread = new Thread(runnable, "java-parse");
            thread.setDaemon(true);
            return thread;
          });

  /** Statements, expressions and types of most kinds, for the class initializers. */
  private static final String WARM_UP =
      """
      package a; import b.C;
      /** d */ @A(x = 1) class D<T extends E & F> extends G implements H {
        int[] i = {1, 2}; static { j(); }
        <U> D(U u, int... v) throws K { this.i[0] += u instanceof D d && !v ? (int) 'c' : ~1L; }
        void m() { for (int k = 0; k < 1; k++) { continue; } for (var l : n) break; do { } while (o);
          try (p) { q.r(s -> { return s; }, D::new); } catch (E | F e) { throw e; } finally { ; }
          switch (t) { case 1 -> { yield 2; } default -> { } } synchronized (this) { assert true; }
          x: while (true) { if (y) break x; else return; } new Z() { }; } }
      enum M { N, O { } } record P(int q) { P { } } @interface R { int s() default 1; }
      """;

  private final String text;
  private final CountDownLatch done = new CountDownLatch(1);
  private Thread thread;
  private boolean stopped;
  private ParseResult<CompilationUnit> result;
  private Throwable failure;

  static {
    JavaGrammar.parse(WARM_UP);
    JavaGrammar.parse("class { void ( }");
  }

  private BoundedParse(String text) {
    this.text = text;
  }

  /**
   * Parses; empty when the time is over before the end.
   *
   * @throws StackOverflowError when the text nests too deeply
   * @throws CancellationException when the calling thread is interrupted
   */
  static Optional<ParseResult<CompilationUnit>> parse(String text, Duration timeout) {
    BoundedParse parse = new BoundedParse(text);
    THREADS.execute(parse);
    boolean inTime;
    try {
      inTime = parse.done.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      parse.stop();
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while Java was parsed");
    }
    if (!inTime && parse.stop()) {
      return Optional.empty();
    }
    return Optional.of(parse.outcome());
  }

  @Override
  public void run() {
    ParseResult<CompilationUnit> parsed = null;
    Throwable thrown = null;
    boolean mine;
    synchronized (this) {
      thread = Thread.currentThread();
      mine = !stopped;
    }
    if (mine) {
      try {
        parsed = JavaGrammar.parse(text);
      } catch (RuntimeException | Error e) {
        thrown = e;
      }
    }
    synchronized (this) {
      thread = null;
      if (stopped) {
        // The end may still be on its way to this thread, which must not take another parse.
        throw new ThreadDeath();
      }
      result = parsed;
      failure = thrown;
      done.countDown();
    }
  }

  /** Ends the thread; false when the parse has ended by itself meanwhile. */
  @SuppressWarnings({"deprecation", "removal"})
  private synchronized boolean stop() {
    if (done.getCount() == 0) {
      return false;
    }
    stopped = true;
    if (thread != null) {
      thread.stop();
    }
    return true;
  }

  private synchronized ParseResult<CompilationUnit> outcome() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    return result;
  }
}
