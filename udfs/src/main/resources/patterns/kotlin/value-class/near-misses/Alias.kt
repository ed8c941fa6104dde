typealias Handler = (Request) -> Response
typealias UserEmail = String
