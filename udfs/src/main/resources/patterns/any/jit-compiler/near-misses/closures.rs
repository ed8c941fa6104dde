pub fn compile(steps: Vec<Step>) -> impl Fn(i64) -> i64 {
    move |value| steps.iter().fold(value, |v, step| step.apply(v))
}
