class Xml
  def method_missing(tag, content = nil) # expect: method-missing
    @out << "<#{tag}>#{content}</#{tag}>"
  end
end
