impl Command { // expect: fluent-interface
    pub fn arg(&mut self, arg: &str) -> &mut Command {
        self.args.push(arg.to_string());
        self
    }

    pub fn env(&mut self, key: &str, value: &str) -> &mut Command {
        self.env.insert(key.into(), value.into());
        self
    }

    pub fn current_dir(&mut self, dir: &Path) -> &mut Command {
        self.dir = Some(dir.to_path_buf());
        self
    }
}
