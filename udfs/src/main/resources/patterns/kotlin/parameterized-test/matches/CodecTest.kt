class CodecTest : FunSpec({
  context("round trip") {
    withData("gzip", "deflate") { name -> // expect: parameterized-test
      codec(name).decode(codec(name).encode("text")) shouldBe "text"
    }
  }
})
