export class Menu {
  freeItems(list: Item[]): Item[] {
    return list.filter((item) => item.price === 0);
  }

  remove(item: Item): void {
    this.items.push(item);
  }
}
