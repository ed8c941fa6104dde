WORKERS = 4.times.map do
  Ractor.new { Ractor.yield(compute(Ractor.receive)) } # expect: fiber
end
