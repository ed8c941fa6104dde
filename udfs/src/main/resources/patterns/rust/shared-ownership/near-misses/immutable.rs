pub struct Route {
    path: Arc<str>,
    handlers: Arc<Vec<Handler>>,
    fallback: Option<Arc<Handler>>,
}
