class String
  def blank?
    strip.empty?
  end
end
