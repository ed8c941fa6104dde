def lines(reader) # expect: fiber
  Fiber.new do
    while (line = reader.gets)
      Fiber.yield line
    end
  end
end
