class Crawler {
    List<Page> fetchAll(List<URI> uris) throws Exception { // expect: virtual-thread
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Page>> pages = uris.stream().map(uri -> executor.submit(() -> fetch(uri))).toList();
            return collect(pages);
        }
    }
}
