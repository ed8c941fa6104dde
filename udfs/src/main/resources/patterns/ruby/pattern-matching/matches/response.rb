def body(response) # expect: pattern-matching
  case response
  in {status: 200, body:}
    body
  in {status: Integer => code}
    raise "failed with #{code}"
  end
end
