use std::cmp::Ordering;

pub fn by_age(a: &Person, b: &Person) -> Ordering {
    match a.age.cmp(&b.age) {
        Ordering::Equal => a.name.cmp(&b.name),
        other => other,
    }
}
