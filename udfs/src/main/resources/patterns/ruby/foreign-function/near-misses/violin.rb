class Orchestra
  def tune
    Fiddle.new.play(:a)
  end
end
