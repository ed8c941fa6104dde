fn print(event: &Event) {
    if let Event::Key { code, modifiers } = event {
        println!("{code} {modifiers:?}");
    }
    let width = event.area().width;
    println!("{width}");
}
