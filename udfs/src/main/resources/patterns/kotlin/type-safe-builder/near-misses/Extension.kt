fun Html.paragraph(text: String): Html {
    children += Paragraph(text)
    return this
}
