package game;

class Monster extends Creature {
  private int health;

  Monster(Monster original) {
    super(original);
    this.health = original.health;
  }

  @Override // expect: prototype
  Monster spawn() {
    return new Monster(this);
  }

  void hit(int strength) {
    health -= strength;
  }
}
