@Route(path = "/orders")
class Orders {
    void list() {}
}
