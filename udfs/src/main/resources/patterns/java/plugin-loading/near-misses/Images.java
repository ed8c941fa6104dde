package images;

final class Images {
  Image open(ImageLoader loader, String file) {
    return loader.load(file);
  }
}
