async fn connect(url: &str) -> Result<Client, PoolError> {
    let client = Client::connect(url).await.map_err(|e| PoolError::Connect(e))?; // expect: error-wrapping
    client.ping().await.context("the server does not answer")?; // expect: error-wrapping
    Ok(client)
}
