class Tree
  def each(&block)
    return enum_for(:each) unless block

    children.each { |child| child.each(&block) }
  end
end
