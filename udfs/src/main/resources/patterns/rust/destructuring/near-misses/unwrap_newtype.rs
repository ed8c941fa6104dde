fn raw(id: AccountId) -> u64 {
    let AccountId(number) = id;
    number
}
