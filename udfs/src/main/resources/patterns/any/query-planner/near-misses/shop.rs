pub fn cheapest(offers: &[Offer]) -> Option<&Offer> {
    offers.iter().min_by(|a, b| a.cost.total_cmp(&b.cost))
}
