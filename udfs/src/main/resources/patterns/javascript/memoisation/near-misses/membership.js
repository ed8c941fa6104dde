function allowed(user) {
  if (blocked.has(user.id)) {
    return false;
  }
  return true;
}
