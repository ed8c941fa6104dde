module Shorten
  refine(ActiveSupport::TimeWithZone) do # expect: refinement
    def short = strftime('%H:%M')
  end
end
