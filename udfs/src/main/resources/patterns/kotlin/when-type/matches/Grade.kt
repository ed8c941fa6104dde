fun grade(points: Int, report: Report) {
  when (points) { // expect: when-type
    in 90..100 -> {
      report.praise()
    }
    in 75..89 -> {
      report.pass()
    }
    else -> report.fail()
  }
}
