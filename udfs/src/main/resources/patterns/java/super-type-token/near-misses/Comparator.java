class Sorting {
    Comparator<List<String>> bySize() {
        return new Comparator<List<String>>() {
            @Override
            public int compare(List<String> a, List<String> b) {
                return a.size() - b.size();
            }
        };
    }
}
