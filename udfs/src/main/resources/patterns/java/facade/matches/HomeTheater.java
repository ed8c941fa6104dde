package home;

public final class HomeTheater { // expect: facade
  private final Projector projector = new Projector();
  private final Amplifier amplifier = new Amplifier();
  private final Lights lights = new Lights();

  public void watch(String film) {
    lights.dim(10);
    projector.on();
    amplifier.volume(5);
    projector.play(film);
  }

  public void end() {
    amplifier.off();
    projector.off();
    lights.brighten();
  }
}
