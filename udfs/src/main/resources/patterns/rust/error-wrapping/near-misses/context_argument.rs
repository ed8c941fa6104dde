fn render(page: &Page, engine: &Engine) -> String {
    let context = engine.context(page.locale());
    let body = engine.template("page").with_context(context);
    body.to_string()
}
