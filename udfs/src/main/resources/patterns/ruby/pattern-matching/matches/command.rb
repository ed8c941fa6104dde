class Shell
  def run(words) # expect: pattern-matching
    case words
    in ['go', direction]
      move(direction)
    in [*, 'help', *]
      help
    end
  end
end
