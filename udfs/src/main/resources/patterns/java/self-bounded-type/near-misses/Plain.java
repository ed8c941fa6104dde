class Node<T> {
    Node<T> next;
    T value;
}
