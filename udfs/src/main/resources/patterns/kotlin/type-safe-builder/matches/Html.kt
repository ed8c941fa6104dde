fun html(init: Html.() -> Unit): Html { // expect: type-safe-builder
    val html = Html()
    html.init()
    return html
}
