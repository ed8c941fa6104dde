#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccountId(u64); // expect: newtype

impl AccountId {
    pub fn next(self) -> AccountId {
        AccountId(self.0 + 1)
    }
}
