#[tokio::test]
async fn answers_by_status() { // expect: table-driven-test
    let server = start().await;
    for (path, status) in [("/", 200), ("/missing", 404)] {
        let response = server.get(path).await;
        assert_eq!(response.status(), status);
    }
}
