#[tokio::test]
async fn expands() {
    let output = expand(input()).await;
    assert!(output.contains("impl Builder"));
}
