class Decode {
    Map<String, List<Order>> orders(String json) throws IOException {
        return mapper.readValue(json, new TypeReference<Map<String, List<Order>>>() {}); // expect: super-type-token
    }
}
