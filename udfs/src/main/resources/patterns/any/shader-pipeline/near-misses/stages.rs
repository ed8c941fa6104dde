pub fn pipeline(stages: &[Stage], input: u32) -> u32 {
    stages.iter().fold(input, |value, stage| stage.run(value))
}
