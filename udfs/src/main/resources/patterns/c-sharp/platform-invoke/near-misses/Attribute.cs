class Orders
{
    [HttpGet("orders")]
    public IActionResult All() => Ok(store.All());
}
