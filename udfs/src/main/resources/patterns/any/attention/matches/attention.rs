fn self_attention(x: &Tensor, w: &Weights, heads: usize) -> Tensor { // expect: attention
    let query = x.matmul(&w.query);
    let key = x.matmul(&w.key);
    let value = x.matmul(&w.value);
    let scale = ((x.width() / heads) as f32).sqrt();
    let attention = softmax(query.matmul(&key.transpose()) / scale);
    attention.matmul(&value)
}
