module Blank
  refine String do # expect: refinement
    def blank? = strip.empty?
  end
end
