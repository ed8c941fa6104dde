fn handle(request: Request) -> Response {
    let Request { method, path, .. } = request; // expect: destructuring
    route(method, &path)
}
