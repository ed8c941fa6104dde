export function remove(list, index) {
  list.splice(index, 1);
  return list;
}
