module MoneyHelpers
  refine Integer do # expect: refinement
    def euros
      Money.new(self * 100, 'EUR')
    end
  end
end
