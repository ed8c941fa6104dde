package report;

class ReportModule implements Module {
  private int pages;

  @Override
  public Header header() {
    return new PlainHeader();
  }

  @Override
  public Footer footer() {
    return new PlainFooter();
  }

  public void addPage() {
    pages++;
  }

  public void removePage() {
    pages = Math.max(0, pages - 1);
  }

  public int pages() {
    return pages;
  }

  public boolean isEmpty() {
    return pages == 0;
  }
}
