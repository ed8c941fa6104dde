pub fn is_overdue(invoice: &Invoice, grace_period: u32) -> bool {
    invoice.age > grace_period
}
