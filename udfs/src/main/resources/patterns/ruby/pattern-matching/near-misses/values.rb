def kind(code)
  case code
  in 200 then :ok
  in 404 | 410 then :gone
  else :error
  end
end
