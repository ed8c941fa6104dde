package web;

import java.util.List;

final class Router implements Handler {
  private final List<Handler> handlers;

  Router(List<Handler> handlers) {
    this.handlers = handlers;
  }

  @Override
  public void handle(String path) {
    for (Handler handler : handlers) {
      handler.warmUp();
    }
  }
}
