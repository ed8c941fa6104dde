class Report
  def self.build(rows)
    new(rows).render
  end
end
