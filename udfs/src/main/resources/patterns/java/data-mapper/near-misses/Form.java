package web;

final class Form {
  Person person(Request request) {
    return new Person(request.getParameter("name"), request.getParameter("mail"));
  }
}
