package files;

final class Location {
  private Folder folder;

  Location(Folder folder) {
    this.folder = folder;
  }

  void up() {
    folder = folder.parent();
  }
}
