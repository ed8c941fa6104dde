package editor;

enum DarkTheme implements ThemeParts { // expect: abstract-factory
  INSTANCE;

  @Override
  public Palette palette() {
    return new NightPalette();
  }

  @Override
  public Icons icons() {
    return new OutlinedIcons("#eeeeee");
  }
}

interface ThemeParts {
  Palette palette();

  Icons icons();
}
