pub fn deal(deck: &mut Vec<Card>) -> Vec<Card> {
    deck.shuffle(&mut rng());
    deck.drain(..5).collect()
}
