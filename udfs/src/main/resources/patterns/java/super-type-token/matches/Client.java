class Client {
    List<User> users() {
        var type = new ParameterizedTypeReference<List<User>>() { }; // expect: super-type-token
        return rest.exchange("/users", type);
    }
}
