fn visible<'a>(items: &'a [Item]) -> impl Iterator<Item = &'a str> + 'a {
    items.iter().filter(|item| !item.hidden).map(|item| item.label.as_str())
}

fn open(options: Options) -> Result<Client, Error> {
    Client::builder().timeout(options.timeout).retries(3).build()
}
