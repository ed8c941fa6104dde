fn charge(order: &Order, cards: &Cards) -> Receipt { // expect: guard-clause
    let Some(card) = cards.get(&order.customer) else {
        return Receipt::unpaid(order);
    };
    if card.expired() {
        return Receipt::refused(order);
    }
    card.pay(order.total())
}
