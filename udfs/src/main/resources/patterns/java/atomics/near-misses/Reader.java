import java.util.concurrent.atomic.AtomicReference;

class Reader {
    private final AtomicReference<Config> config = new AtomicReference<>();

    Config current() {
        return config.get();
    }
}
