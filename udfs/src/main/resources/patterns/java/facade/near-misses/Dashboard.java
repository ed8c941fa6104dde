package ui;

final class Dashboard {
  private final Chart chart = new Chart();
  private final Table table = new Table();
  private final Clock clock = new Clock();

  public void showChart() {
    chart.show();
  }

  public void showTable() {
    table.show();
  }

  public void showTime() {
    clock.show();
  }
}
