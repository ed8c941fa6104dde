package ui;

abstract class MouseAdapter implements MouseListener {
  @Override
  public void pressed(int x, int y) {}

  @Override
  public void released(int x, int y) {}
}
