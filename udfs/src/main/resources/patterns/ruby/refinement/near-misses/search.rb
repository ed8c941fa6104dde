class Search
  def narrow(query)
    query.refine(Filter) { |filter| filter.limit(10) }
  end
end
