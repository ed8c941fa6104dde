class Orders {
    List<Row> find(Session session) {
        return session.createNativeQuery("select 1").list();
    }
}
