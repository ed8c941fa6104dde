def label(event) # expect: pattern-matching
  case event
  in Click(x:, y:) then "#{x}, #{y}"
  in Key[code] then code.to_s
  end
end
