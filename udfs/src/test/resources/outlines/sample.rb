require "set"
require_relative "other"
module App
  # A cart.
  class Cart < Base
    def initialize(size, name: nil, *rest)
      if size > 1 && name
        rest.each { |item| item }
      elsif size.zero?
      end
    end

    def self.build = new(1)

    def <=>(other)
      case other
      when 1 then 2
      end
    end
  end

  class Deep::Nested
    def run a, b
    end
  end
end
Point = Struct.new(:x)
