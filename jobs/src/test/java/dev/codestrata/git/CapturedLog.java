package dev.codestrata.git;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;

/** All that any library logs down to debug level, until it is closed. */
final class CapturedLog implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final LoggerContext context = (LoggerContext) LogManager.getContext(false);
  private final Logger root = context.getRootLogger();
  private final Level before = root.getLevel();
  private final AbstractAppender appender =
      new AbstractAppender("captured", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          lines.add(
              event.getLoggerName()
                  + " ["
                  + event.getThreadName()
                  + "] "
                  + event.getMessage().getFormattedMessage()
                  + (event.getThrown() == null
                      ? ""
                      : "\n" + RemoteSettings.stackTrace(event.getThrown())));
        }
      };

  private final Map<String, Appender> others = Map.copyOf(root.getAppenders());

  private CapturedLog() {}

  static CapturedLog everything() {
    CapturedLog log = new CapturedLog();
    log.others.values().forEach(log.root::removeAppender); // too much for a console
    log.appender.start();
    log.root.addAppender(log.appender);
    Configurator.setRootLevel(Level.DEBUG);
    return log;
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    Configurator.setRootLevel(before);
    root.removeAppender(appender);
    others.values().forEach(root::addAppender);
    appender.stop();
  }
}
