#[derive(Debug, Clone, Builder)]
pub struct Request {
    url: String,
    #[builder(default)]
    retries: u32,
}
