package images;

final class LazyImage implements Image { // expect: proxy
  private final String file;
  private Image image;

  LazyImage(String file) {
    this.file = file;
  }

  @Override
  public void draw(Canvas canvas) {
    if (image == null) {
      image = new LoadedImage(file);
    }
    image.draw(canvas);
  }
}
