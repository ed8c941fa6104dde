static CONFIG: OnceLock<Config> = OnceLock::new();

fn install(config: Config) -> Result<(), Config> {
    CONFIG.set(config)
}

fn config() -> &'static Config {
    CONFIG.get().expect("install comes first")
}
