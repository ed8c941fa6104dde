class Server
  def each_client
    @clients.each { |client| yield client }
  end
end
