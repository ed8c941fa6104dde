#[derive(Clone)]
pub struct Sessions {
    by_token: Arc<Mutex<HashMap<Token, Session>>>, // expect: shared-ownership
    clock: Clock,
}
