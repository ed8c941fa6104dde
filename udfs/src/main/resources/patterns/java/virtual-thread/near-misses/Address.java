class Address {
    Host resolve(Hosts hosts, String name) {
        return hosts.ofVirtual(name);
    }
}
