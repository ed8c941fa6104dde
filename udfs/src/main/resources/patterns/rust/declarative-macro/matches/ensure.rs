#[macro_export]
macro_rules! ensure { // expect: declarative-macro
    ($condition:expr) => {
        ensure!($condition, "condition failed")
    };
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+).into());
        }
    };
}
