final class FuseMount {
  String fusePath(String kernel) {
    return "/dev/" + kernel;
  }
}
