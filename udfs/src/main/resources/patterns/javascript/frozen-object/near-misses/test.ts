if (!Object.isFrozen(settings)) {
  throw new TypeError('settings can still change');
}
