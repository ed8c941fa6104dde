package print;

import java.util.ArrayDeque;
import java.util.Deque;

public final class PrinterSpooler { // expect: singleton-lazy
  private static PrinterSpooler spooler;

  private final Deque<String> jobs = new ArrayDeque<>();

  private PrinterSpooler() {}

  public static synchronized PrinterSpooler spooler() {
    if (spooler == null) {
      spooler = new PrinterSpooler();
    }
    return spooler;
  }

  public void enqueue(String document) {
    jobs.addLast(document);
  }
}
